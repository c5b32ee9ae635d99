import { targetKey } from '../event/event.ts';
import type { CredenceEvent } from '../event/event.ts';
import type { OutboxRecord } from './outbox.ts';

/** How much one request may hold. */
export interface BatchLimits {
  /** Most events. */
  readonly count: number;
  /** Most bytes of JSON in UTF-8. */
  readonly bytes: number;
}

/** The first of `waiting` that fit into one request; one that is too large alone goes alone. */
export function takeBatch(
  waiting: readonly OutboxRecord[],
  { count, bytes }: BatchLimits,
): readonly OutboxRecord[] {
  let left = bytes - envelope;
  let taken = 0;
  while (taken < Math.min(count, waiting.length)) {
    left -= bytesOf(waiting[taken]?.event);
    if (left < 0 && taken > 0) break;
    taken += 1;
  }
  return waiting.slice(0, taken);
}

/** Bytes of `{"events":[]}`. */
export const envelope = 13;

/** Bytes that an event takes in a request: its JSON in UTF-8, and a comma. */
export function bytesOf(event: CredenceEvent | undefined): number {
  return new TextEncoder().encode(JSON.stringify(event)).length + 1;
}

/**
 * The votes of `waiting` that need not be sent: a later one on the same answer, claim or citation, of the same
 * session, takes their place. One whose
 * reasons the later does not repeat is none of them, and nothing but a vote is: what a person said reaches the server.
 */
export function findSuperseded(waiting: readonly OutboxRecord[]): readonly OutboxRecord[] {
  const last = new Map<string, Vote>();
  return [...waiting].reverse().filter(({ event }) => {
    if (event.type !== 'feedback.voted') return false;
    const key = JSON.stringify([event.sessionId, event.responseId, targetKey(event.target)]);
    const later = last.get(key);
    if (!later) last.set(key, event);
    return later !== undefined && event.reasons.every((reason) => later.reasons.includes(reason));
  });
}

type Vote = Extract<CredenceEvent, { readonly type: 'feedback.voted' }>;
