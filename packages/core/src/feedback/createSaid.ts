import { targetKey } from '../event/event.ts';
import type { CredenceEvent, FeedbackTarget } from '../event/event.ts';
import { byOrder } from './createFar.ts';
import { statusOf } from './outbox.ts';
import type {
  EventStatus,
  FeedbackStatus,
  LastVote,
  OutboxRecord,
  OutboxSnapshot,
} from './outbox.ts';
import type { Opinion } from './vote.ts';

/** What was said last of each answer, claim and citation: a vote or a comment, of this page, of an earlier one or of another tab. */
export interface Said {
  /** Notes what was given to the outbox, and whether it took it. */
  note(event: unknown, isTaken: boolean): void;
  /** Learns the number of what was noted. */
  number(event: CredenceEvent, sequence: number | null): void;
  /** Notes what storage holds. */
  read(record: Numbered): void;
  /** Notes what another tab has stored. */
  hear(record: Numbered): void;
  /** The server has these, as another tab says. */
  forget(ids: readonly string[]): void;
  lastVote(responseId: string, target?: FeedbackTarget): LastVote | null;
  /** Where the last act of feedback on something stands. */
  statusIn(snapshot: Standing, responseId: string, target?: FeedbackTarget): FeedbackStatus;
  /** True when the server refused it, so that waiting does not help. */
  isRefusedIn(snapshot: Standing, responseId: string, target?: FeedbackTarget): boolean;
}

type Standing = Pick<OutboxSnapshot, 'state' | 'held'>;
type Numbered = Pick<OutboxRecord, 'id' | 'sequence' | 'event'>;

/** An act in the order of all pages: what has no number yet is the newest here. Its number is `null`, as one Infinity would have engines box all. */
interface Act {
  readonly id: string;
  readonly sequence: number | null;
}

/** Nothing said yet. */
export function createSaid(): Said {
  const acts = createActs();
  /** Ids that another tab holds and this one has not read yet. */
  const elsewhere = new Set<string>();

  const find = (snapshot: Standing, key: Key): EventStatus | 'none' | 'lost' => {
    const act = acts.find(key);
    if (!act) return 'none';
    // What the outbox does not hold counts as saved, which would be untrue of what it did not take.
    if (!act.isTaken) return 'lost';
    if (!elsewhere.has(act.id)) return statusOf(snapshot, act.id);
    return statusOf({ state: snapshot.state, held: new Map([[act.id, 'stored']]) }, act.id);
  };

  return {
    note(event, isTaken) {
      // What is no event has none of these fields.
      const given = Object(event) as CredenceEvent;
      acts.enter({ id: given.id, sequence: null, event: given }, isTaken);
    },
    number: acts.number,
    read(record) {
      elsewhere.delete(record.id);
      acts.enter(record, true);
    },
    hear(record) {
      elsewhere.add(record.id);
      acts.enter(record, true);
    },
    forget: (ids) => ids.forEach((id) => elsewhere.delete(id)),
    lastVote: (responseId, target) => acts.findVote(keyOf(responseId, target)) ?? null,
    statusIn: (snapshot, responseId, target) => words[find(snapshot, keyOf(responseId, target))],
    isRefusedIn: (snapshot, responseId, target) =>
      find(snapshot, keyOf(responseId, target)) === 'rejected',
  };
}

/** The last act and the last vote on each thing. A long queue leaves one flat record an answer here, so what many share is kept once. */
function createActs() {
  const votes = createByKey<LastVote & Act>();
  /** Acts that are not the last vote, or that the outbox did not take. */
  const others = createByKey<Act & { readonly isTaken: boolean }>();
  const share = createShare();
  return {
    enter({ id, sequence, event }: Act & Pick<Numbered, 'event'>, isTaken: boolean): void {
      if (!isFeedback(event)) return;
      const key = keyOf(event.responseId, event.target);
      const vote = votes.get(key);
      const isLast = isNewer({ id, sequence }, others.get(key) ?? vote);
      const isLastVote = event.type === 'feedback.voted' && isNewer({ id, sequence }, vote);
      if (isLastVote) {
        const opinion = isTaken ? share(event) : event;
        votes.set(key, { id, sequence, vote: opinion.vote, reasons: opinion.reasons });
      }
      if (isLast && isLastVote && isTaken) others.delete(key);
      else if (isLast) others.set(key, { id, sequence, isTaken });
    },
    number(this: void, event: CredenceEvent, sequence: number | null): void {
      if (!isFeedback(event)) return;
      const key = keyOf(event.responseId, event.target);
      const [other, vote] = [others.get(key), votes.get(key)];
      if (other?.id === event.id) others.set(key, { ...other, sequence });
      if (vote?.id === event.id) votes.set(key, { ...vote, sequence });
    },
    find(key: Key): { readonly id: string; readonly isTaken: boolean } | undefined {
      const [other, vote] = [others.get(key), votes.get(key)];
      return other ?? (vote && { id: vote.id, isTaken: true });
    },
    findVote: votes.get,
  };
}

type FeedbackEvent = Extract<
  CredenceEvent,
  { readonly type: 'feedback.voted' | 'feedback.commented' }
>;

function isFeedback(event: CredenceEvent): event is FeedbackEvent {
  return event.type === 'feedback.voted' || event.type === 'feedback.commented';
}

/** An answer, or by its `part` a claim or citation of it. */
interface Key {
  readonly responseId: string;
  readonly part: string;
}

function keyOf(responseId: string, target: FeedbackTarget | undefined): Key {
  return { responseId, part: targetKey(target) };
}

/** A map that takes an answer by its id as it is, of which no copy is made. */
function createByKey<Value>() {
  const answers = new Map<string, Value>();
  const parts = new Map<string, Value>();
  const choose = ({ responseId, part }: Key) =>
    part === ''
      ? ([answers, responseId] as const)
      : ([parts, JSON.stringify([responseId, part])] as const);
  return {
    get(this: void, key: Key): Value | undefined {
      const [values, name] = choose(key);
      return values.get(name);
    },
    set(key: Key, value: Value): void {
      const [values, name] = choose(key);
      values.set(name, value);
    },
    delete(key: Key): void {
      const [values, name] = choose(key);
      values.delete(name);
    },
  };
}

/** Gives of equal opinions the first: storage hands out each word and each list anew. */
function createShare(): (opinion: Opinion) => Opinion {
  const known = new Map<string, Opinion>();
  return ({ vote, reasons }) => {
    const text = JSON.stringify([vote, reasons]);
    const first = known.get(text) ?? { vote, reasons };
    known.set(text, first);
    return first;
  };
}

function isNewer({ id, sequence }: Act, known: Act | undefined): boolean {
  if (!known || sequence === null) return true;
  if (known.sequence === null) return false;
  return byOrder({ id, sequence }, { id: known.id, sequence: known.sequence }) > 0;
}

const words: Readonly<Record<EventStatus | 'none' | 'lost', FeedbackStatus>> = {
  none: 'idle',
  saving: 'saving',
  saved: 'saved',
  waiting: 'queued',
  unsaved: 'unsaved',
  rejected: 'failed',
  lost: 'failed',
};
