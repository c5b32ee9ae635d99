import type { CredenceEvent } from '../event/event.ts';
import { statusOf } from './outbox.ts';
import type { EventStatus, FeedbackStatus, OutboxSnapshot } from './outbox.ts';

/** What was said last of each answer: a vote, the reasons for it, or a comment. */
export interface Said {
  /** Notes what was given to the outbox, and whether it took it. */
  note(event: unknown, isTaken: boolean): void;
  /** Where the last act of feedback on an answer stands. */
  statusIn(snapshot: Standing, responseId: string): FeedbackStatus;
  /** True when the server refused it, so that waiting does not help. */
  isRefusedIn(snapshot: Standing, responseId: string): boolean;
}

type Standing = Pick<OutboxSnapshot, 'state' | 'held'>;

/** Nothing said yet. */
export function createSaid(): Said {
  // An id, or null where the outbox did not take the event: what it does not hold counts as saved, which would be untrue.
  const last = new Map<string, string | null>();
  const find = (snapshot: Standing, responseId: string): EventStatus | 'none' | 'lost' => {
    const id = last.get(responseId);
    if (id === undefined) return 'none';
    return id === null ? 'lost' : statusOf(snapshot, id);
  };
  return {
    note(event, isTaken) {
      // What is no event has none of these fields.
      const { type, responseId, id } = Object(event) as Partial<CredenceEvent>;
      if (type !== 'feedback.voted' && type !== 'feedback.commented') return;
      last.set(responseId ?? '', isTaken && id !== undefined ? id : null);
    },
    statusIn: (snapshot, responseId) => words[find(snapshot, responseId)],
    isRefusedIn: (snapshot, responseId) => find(snapshot, responseId) === 'rejected',
  };
}

const words: Readonly<Record<EventStatus | 'none' | 'lost', FeedbackStatus>> = {
  none: 'idle',
  saving: 'saving',
  saved: 'saved',
  waiting: 'queued',
  unsaved: 'failed',
  rejected: 'failed',
  lost: 'failed',
};
