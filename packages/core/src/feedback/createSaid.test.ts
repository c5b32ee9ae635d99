import fc from 'fast-check';
import { expect, it } from 'vitest';
import { targetKey } from '../event/event.ts';
import type { CredenceEvent, FeedbackTarget } from '../event/event.ts';
import { createSaid } from './createSaid.ts';
import type { OutboxSnapshot } from './outbox.ts';

const targets: readonly (FeedbackTarget | undefined)[] = [
  undefined,
  { kind: 'claim', start: 0, end: 4 },
  { kind: 'citation', citationId: 'c1' },
];
const places = ['a', 'b', '["a","claim:0-4"]'].flatMap((responseId) =>
  targets.map((target) => ({ responseId, target })),
);
const kinds = [
  { type: 'feedback.voted', vote: 'up', reasons: [] },
  { type: 'feedback.voted', vote: 'down', reasons: ['tone'] },
  { type: 'feedback.voted', vote: null, reasons: [] },
  { type: 'feedback.commented', length: 2 },
  { type: 'answer.copied' },
] as const;

const step = fc.record({
  act: fc.constantFrom('note', 'refuse', 'number', 'read', 'hear', 'forget'),
  index: fc.nat({ max: 11 }),
  sequence: fc.nat({ max: 9 }),
});
const history = fc.record({
  // Each id is one event for good, as in the outbox.
  events: fc.array(
    fc.record({ place: fc.constantFrom(...places), kind: fc.constantFrom(...kinds) }),
    { minLength: 12, maxLength: 12 },
  ),
  steps: fc.array(step, { maxLength: 40 }),
});

it('answers as if it kept each act and each vote apart, whatever comes in whatever order', () => {
  fc.assert(
    fc.property(history, ({ events, steps }) => {
      const minted = events.map(({ place, kind }, index) => mint(place, kind, `e${index}`));
      const [said, plain] = [createSaid(), createPlain()];
      for (const { act, index, sequence } of steps) {
        // There are as many events as indices.
        const event = minted[index] as CredenceEvent;
        for (const one of [said, plain]) follow(one, act, event, sequence);
        for (const { responseId, target } of places) {
          const known = said.lastVote(responseId, target);
          expect(known && { id: known.id, vote: known.vote, reasons: known.reasons }).toEqual(
            plain.lastVote(responseId, target),
          );
          for (const snapshot of snapshots) {
            const status = said.statusIn(snapshot, responseId, target);
            expect(status).toBe(plain.statusIn(snapshot, responseId, target));
            expect(said.isRefusedIn(snapshot, responseId, target)).toBe(
              status === 'failed' && plain.isRefused(snapshot, responseId, target),
            );
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('hands out the same vote as long as it stands, which is what a part on a page compares', () => {
  const said = createSaid();
  const event = mint({ responseId: 'a', target: undefined }, kinds[0], 'e1');
  said.read({ id: event.id, sequence: 1, event });
  expect(said.lastVote('a')).toBe(said.lastVote('a'));
});

const snapshots: readonly Pick<OutboxSnapshot, 'state' | 'held'>[] = [
  { state: 'idle', held: new Map([['e1', 'stored']]) },
  {
    state: 'offline',
    held: new Map([
      ['e2', 'memory'],
      ['e3', 'stored'],
      ['e4', 'rejected'],
    ]),
  },
];

type Place = (typeof places)[number];

function mint(
  { responseId, target }: Place,
  kind: (typeof kinds)[number],
  id: string,
): CredenceEvent {
  const context = { responseId, tier: 'high', confidence: 0.9, thresholdsVersion: '1' };
  return { ...kind, ...context, id, at: '2026-01-01T00:00:00.000Z', ...(target && { target }) };
}

interface Listening {
  note(event: CredenceEvent, isTaken: boolean): void;
  number(event: CredenceEvent, sequence: number): void;
  read(record: Heard): void;
  hear(record: Heard): void;
  forget(ids: readonly string[]): void;
}

interface Heard {
  readonly id: string;
  readonly sequence: number;
  readonly event: CredenceEvent;
}

function follow(one: Listening, act: string, event: CredenceEvent, sequence: number): void {
  const { id } = event;
  if (act === 'note' || act === 'refuse') one.note(event, act === 'note');
  if (act === 'number') one.number(event, sequence);
  if (act === 'read') one.read({ id, sequence, event });
  if (act === 'hear') one.hear({ id, sequence, event });
  if (act === 'forget') one.forget([id]);
}

/** The rule in its plain form: of each thing the newest act and the newest vote, each whole. */
function createPlain() {
  interface Entry {
    id: string;
    sequence: number;
    isTaken: boolean;
    event: CredenceEvent;
  }
  const acts = new Map<string, Entry>();
  const votes = new Map<string, Entry>();
  const elsewhere = new Set<string>();
  const nameOf = (responseId: string, target?: FeedbackTarget) =>
    JSON.stringify([responseId, targetKey(target)]);
  const keep = (map: Map<string, Entry>, name: string, entry: Entry): void => {
    const known = map.get(name);
    const isNewer =
      !known ||
      entry.sequence === Infinity ||
      entry.sequence > known.sequence ||
      (entry.sequence === known.sequence && entry.id >= known.id);
    if (isNewer) map.set(name, { ...entry });
  };
  const enter = (entry: Entry): void => {
    const { event } = entry;
    if (event.type !== 'feedback.voted' && event.type !== 'feedback.commented') return;
    const name = nameOf(event.responseId, event.target);
    keep(acts, name, entry);
    if (event.type === 'feedback.voted') keep(votes, name, entry);
  };
  type Snapshot = (typeof snapshots)[number];
  const placeIn = ({ held }: Snapshot, { id }: Entry) =>
    elsewhere.has(id) ? 'stored' : held.get(id);
  return {
    note: (event: CredenceEvent, isTaken: boolean) =>
      enter({ id: event.id, sequence: Infinity, isTaken, event }),
    number(event: CredenceEvent, sequence: number) {
      for (const map of [acts, votes])
        for (const entry of map.values()) if (entry.id === event.id) entry.sequence = sequence;
    },
    read(record: Heard) {
      elsewhere.delete(record.id);
      enter({ ...record, isTaken: true });
    },
    hear(record: Heard) {
      elsewhere.add(record.id);
      enter({ ...record, isTaken: true });
    },
    forget: (ids: readonly string[]) => ids.forEach((id) => elsewhere.delete(id)),
    lastVote(responseId: string, target?: FeedbackTarget) {
      const entry = votes.get(nameOf(responseId, target));
      if (entry?.event.type !== 'feedback.voted') return null;
      return { id: entry.id, vote: entry.event.vote, reasons: entry.event.reasons };
    },
    statusIn(snapshot: Snapshot, responseId: string, target?: FeedbackTarget) {
      const act = acts.get(nameOf(responseId, target));
      if (!act) return 'idle';
      const place = placeIn(snapshot, act);
      if (!act.isTaken || place === 'rejected') return 'failed';
      if (place === undefined) return 'saved';
      if (snapshot.state === 'idle') return 'saving';
      return place === 'stored' ? 'queued' : 'unsaved';
    },
    isRefused(snapshot: Snapshot, responseId: string, target?: FeedbackTarget) {
      const act = acts.get(nameOf(responseId, target));
      return act !== undefined && act.isTaken && placeIn(snapshot, act) === 'rejected';
    },
  };
}
