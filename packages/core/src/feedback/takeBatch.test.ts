import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEvent } from '../event/event.ts';
import type { CredenceEvent, EventBody } from '../event/event.ts';
import { createOutbox } from './createOutbox.ts';
import { memoryStorage } from './outbox.ts';
import type { OutboxRecord, OutboxStorage } from './outbox.ts';
import { findSuperseded, takeBatch } from './takeBatch.ts';

const context = { tier: 'high', confidence: 0.9, thresholdsVersion: '1' };

function recordOf(body: EventBody, responseId = 'r', sequence = 1): OutboxRecord {
  const event = createEvent(body, { ...context, responseId });
  return { id: event.id, sequence, event, rejected: null };
}

const voteOf = (vote: 'up' | 'down' | null, ...reasons: string[]): EventBody => ({
  type: 'feedback.voted',
  vote,
  reasons,
});
const down = { type: 'feedback.voted', vote: 'down', reasons: [] } as const;
const commentOf = (text: string): EventBody => ({
  type: 'feedback.commented',
  length: text.length,
  text,
});

it('fits what it takes, in any script, into the bytes of one request, in order', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 200, max: 4_000 }), (list, bytes) => {
      const waiting = list.map((text) => recordOf(commentOf(text)));
      const batch = takeBatch(waiting, { count: 20, bytes });
      const body = JSON.stringify({ events: batch.map(({ event }) => event) });
      expect(batch).toEqual(waiting.slice(0, batch.length));
      expect(batch.length).toBeGreaterThanOrEqual(Math.min(1, waiting.length));
      expect(batch.length).toBeLessThanOrEqual(20);
      if (batch.length > 1)
        expect(new TextEncoder().encode(body).length).toBeLessThanOrEqual(bytes);
    }),
  );
});

it.each<[string, EventBody[], number[]]>([
  ['all votes but the last', [voteOf('up'), voteOf(null), voteOf('down')], [0, 1]],
  ['a vote whose reasons are repeated', [voteOf('down', 'old'), voteOf('down', 'old', 'new')], [0]],
  ['no vote whose reasons are not repeated', [voteOf('down', 'wrong'), voteOf(null)], []],
  ['no comment', [commentOf('one'), commentOf('two'), voteOf('up')], []],
])('leaves out %s', (_what, bodies, expected) => {
  const waiting = bodies.map((body) => recordOf(body));
  const left = findSuperseded(waiting).map((record) => waiting.indexOf(record));
  expect(left.sort()).toEqual(expected);
});

it('leaves out no vote on a claim or citation for one on its answer, nor for one on another', () => {
  const targets = [undefined, 'c1', 'c2'].map(
    (citationId) => citationId && ({ kind: 'citation', citationId } as const),
  );
  const records = targets.map((target) => recordOf({ ...down, ...(target && { target }) }));
  expect(findSuperseded(records)).toEqual([]);
  const named = recordOf({ ...down, target: { kind: 'answer' } });
  expect(findSuperseded([...records, named])).toEqual([records[0]]);
});

it('leaves out no vote of another answer or another session', () => {
  const one = recordOf(voteOf('up'), 'a');
  const other = recordOf(voteOf('down'), 'b');
  const guest = { ...one, event: { ...one.event, sessionId: 'guest' } };
  expect(findSuperseded([one, other, guest])).toEqual([]);
});

it('sends of two votes that came while it was sending only the one that stands', async () => {
  const sent: CredenceEvent[][] = [];
  const send = async (events: readonly CredenceEvent[]) => {
    sent.push([...events]);
    if (sent.length === 1) await Promise.all(later.map((event) => outbox.enqueue(event)));
    return { status: 200 };
  };
  const outbox = createOutbox({ storage: memoryStorage(), send });
  const [first, ...later] = [commentOf('one'), voteOf('up'), voteOf('down')].map(
    (body) => recordOf(body).event,
  ) as [CredenceEvent, ...CredenceEvent[]]; // as many as bodies
  await outbox.enqueue(first);
  await outbox.flush();
  expect(sent).toEqual([[first], later.slice(1)]);
});

it('ends with the last vote of each answer, and with all that was said, whatever the clock did', async () => {
  const acts = fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom(voteOf('up'), voteOf('down', 'wrong'), voteOf(null), commentOf('because')),
      fc.constantFrom(0, 1, -315_576_000_000, 315_576_000_000),
    ),
    { minLength: 1, maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const clock = { time: 1_700_000_000_000 };
      const now = () => clock.time;
      const given: CredenceEvent[] = [];
      const kept = { ...memoryStorage(), isDurable: () => true };
      for (const [responseId, body, jump] of list) {
        clock.time += jump;
        const event = createEvent(body, { ...context, responseId }, { now, random: () => 0.5 });
        given.push(event);
        await leaveBehind(event, kept);
      }
      const sent: CredenceEvent[] = [];
      const send = async (events: readonly CredenceEvent[]) => {
        sent.push(...events);
        return { status: 200 };
      };
      await createOutbox({ storage: kept, send, batchSize: 4 }).flush();
      expect(sent).toEqual(given.filter(({ id }) => sent.some((one) => one.id === id)));
      expect(wordsOf(sent)).toEqual(wordsOf(given));
      expect(lastVotes(sent)).toEqual(lastVotes(given));
      expect(await kept.list()).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** A page that takes one event and is closed before the server answers. */
async function leaveBehind(event: CredenceEvent, storage: OutboxStorage): Promise<void> {
  const page = createOutbox({ storage, send: () => Promise.reject(new Error('offline')) });
  await page.enqueue(event);
  page.close();
}

function wordsOf(events: readonly CredenceEvent[]): readonly string[] {
  return events.filter(({ type }) => type === 'feedback.commented').map(({ id }) => id);
}

/** The vote that stands for each answer, in the order of the list. */
function lastVotes(events: readonly CredenceEvent[]): ReadonlyMap<string, unknown> {
  const votes = events.filter(({ type }) => type === 'feedback.voted');
  return new Map(votes.map((event) => [event.responseId, event.id]));
}
