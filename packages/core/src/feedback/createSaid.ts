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

  const find = (snapshot: Standing, key: string): EventStatus | 'none' | 'lost' => {
    const act = acts.find(key);
    if (!act) return 'none';
    // What the outbox does not hold counts as saved, which would be untrue of what it did not take.
    if (act.isTaken === false) return 'lost';
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
    lastVote: (responseId, target) => acts.votes.get(keyOf(responseId, target)) ?? null,
    statusIn: (snapshot, responseId, target) => words[find(snapshot, keyOf(responseId, target))],
    isRefusedIn: (snapshot, responseId, target) =>
      find(snapshot, keyOf(responseId, target)) === 'rejected',
  };
}

/** The last act and the last vote on each thing. A long queue leaves one flat record an answer here, so what many share is kept once. */
function createActs() {
  const votes = new Map<string, LastVote & Act>();
  /** Acts that are not the last vote, or that the outbox did not take. */
  const others = new Map<string, Act & { readonly isTaken: boolean }>();
  /** Of equal opinions the first: storage hands out each word and each list anew. */
  const opinions = new Map<string, Opinion>();
  const share = (opinion: Opinion): Opinion => {
    const text = JSON.stringify([opinion.vote, opinion.reasons]);
    const first = opinions.get(text) ?? opinion;
    opinions.set(text, first);
    return first;
  };
  const find = (key: string): (Act & { readonly isTaken?: boolean }) | undefined =>
    others.get(key) ?? votes.get(key);
  return {
    enter({ id, sequence, event }: Act & Pick<Numbered, 'event'>, isTaken: boolean): void {
      if (!isFeedback(event)) return;
      const key = keyOf(event.responseId, event.target);
      const isLast = isNewer({ id, sequence }, find(key));
      const isLastVote =
        event.type === 'feedback.voted' && isNewer({ id, sequence }, votes.get(key));
      if (isLastVote) {
        const { vote, reasons } = isTaken ? share(event) : event;
        votes.set(key, { id, sequence, vote, reasons });
      }
      if (isLast && isLastVote && isTaken) others.delete(key);
      else if (isLast) others.set(key, { id, sequence, isTaken });
    },
    number(this: void, event: CredenceEvent, sequence: number | null): void {
      if (!isFeedback(event)) return;
      const key = keyOf(event.responseId, event.target);
      const other = others.get(key);
      const vote = votes.get(key);
      if (other?.id === event.id) others.set(key, { ...other, sequence });
      if (vote?.id === event.id) votes.set(key, { ...vote, sequence });
    },
    find,
    votes,
  };
}

type FeedbackEvent = Extract<
  CredenceEvent,
  { readonly type: 'feedback.voted' | 'feedback.commented' }
>;

function isFeedback(event: CredenceEvent): event is FeedbackEvent {
  return event.type === 'feedback.voted' || event.type === 'feedback.commented';
}

/** An answer goes by its id as it is, of which no copy is made; a claim or a citation of it by a list, which begins with a bracket. */
function keyOf(responseId: string, target: FeedbackTarget | undefined): string {
  const part = targetKey(target);
  return part === '' && !/^\[/.test(responseId) ? responseId : JSON.stringify([responseId, part]);
}

function isNewer({ id, sequence }: Act, known: Act | undefined): boolean {
  if (!known || sequence === null) return true;
  return byOrder({ id, sequence }, { id: known.id, sequence: known.sequence ?? Infinity }) > 0;
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
