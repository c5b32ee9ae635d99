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

/** What was said last of each answer, claim and citation: a vote or a comment, of this page, of an earlier one or of another tab. */
export interface Said {
  /** Notes what was given to the outbox, and whether it took it. */
  note(event: unknown, isTaken: boolean): void;
  /** Learns the number of what was noted. */
  number(event: CredenceEvent, sequence: number): void;
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

/** An act in the order of all pages: what has no number yet is the newest here. */
interface Act {
  readonly id: string;
  readonly sequence: number;
}

/** Nothing said yet. */
export function createSaid(): Said {
  const acts = new Map<string, Act & { readonly isTaken: boolean }>();
  const votes = new Map<string, LastVote & Act>();
  /** Ids that another tab holds and this one has not read yet. */
  const elsewhere = new Set<string>();

  const enter = ({ id, sequence, event }: Numbered, isTaken: boolean): void => {
    if (!isFeedback(event)) return;
    const key = keyOf(event.responseId, event.target);
    if (isNewer({ id, sequence }, acts.get(key))) acts.set(key, { id, sequence, isTaken });
    if (event.type !== 'feedback.voted' || !isNewer({ id, sequence }, votes.get(key))) return;
    votes.set(key, { id, sequence, vote: event.vote, reasons: event.reasons });
  };
  const find = (snapshot: Standing, key: string): EventStatus | 'none' | 'lost' => {
    const act = acts.get(key);
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
      enter({ id: given.id, sequence: Infinity, event: given }, isTaken);
    },
    number(event, sequence) {
      if (!isFeedback(event)) return;
      const key = keyOf(event.responseId, event.target);
      const [act, vote] = [acts.get(key), votes.get(key)];
      if (act?.id === event.id) acts.set(key, { ...act, sequence });
      if (vote?.id === event.id) votes.set(key, { ...vote, sequence });
    },
    read(record) {
      elsewhere.delete(record.id);
      enter(record, true);
    },
    hear(record) {
      elsewhere.add(record.id);
      enter(record, true);
    },
    forget: (ids) => ids.forEach((id) => elsewhere.delete(id)),
    lastVote: (responseId, target) => votes.get(keyOf(responseId, target)) ?? null,
    statusIn: (snapshot, responseId, target) => words[find(snapshot, keyOf(responseId, target))],
    isRefusedIn: (snapshot, responseId, target) =>
      find(snapshot, keyOf(responseId, target)) === 'rejected',
  };
}

type FeedbackEvent = Extract<
  CredenceEvent,
  { readonly type: 'feedback.voted' | 'feedback.commented' }
>;

function isFeedback(event: CredenceEvent): event is FeedbackEvent {
  return event.type === 'feedback.voted' || event.type === 'feedback.commented';
}

function keyOf(responseId: string, target: FeedbackTarget | undefined): string {
  return JSON.stringify([responseId, targetKey(target)]);
}

function isNewer(act: Act, known: Act | undefined): boolean {
  if (!known) return true;
  return act.sequence === Infinity || byOrder(act, known) > 0;
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
