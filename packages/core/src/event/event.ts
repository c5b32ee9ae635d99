import { uuidv7 } from './uuidv7.ts';
import type { Sources } from './uuidv7.ts';

/** What every recorded interaction carries. */
export interface EventBase {
  /** UUIDv7, minted when the person acts; the key by which the event is stored once, and the order of acts on a page. */
  readonly id: string;
  /** ISO 8601 time of the act, as the clock said it; for people, not for order. */
  readonly at: string;
  readonly responseId: string;
  readonly sessionId?: string;
  readonly promptVersion?: string;
  readonly variant?: string;
  readonly tier: string;
  readonly confidence: number | null;
  /** Names the cut-offs that were in force. */
  readonly thresholdsVersion: string;
}

/** What happened, told apart by `type`. Text of drafts and comments is absent unless the product opts in. */
export type EventBody =
  | { readonly type: 'response.shown' }
  | { readonly type: 'source.opened'; readonly citationId: string }
  | { readonly type: 'claim.inspected'; readonly start: number; readonly end: number }
  | {
      readonly type: 'draft.edited';
      readonly changeRatio: number;
      readonly wordsInserted: number;
      readonly wordsDeleted: number;
    }
  | { readonly type: 'draft.approved'; readonly edited: boolean }
  | {
      readonly type: 'draft.sent';
      readonly edited: boolean;
      readonly changeRatio: number;
      readonly text?: string;
    }
  | { readonly type: 'draft.sendFailed'; readonly reason: string }
  | { readonly type: 'draft.reverted' }
  | {
      readonly type: 'feedback.voted';
      readonly vote: 'up' | 'down' | null;
      readonly reasons: readonly string[];
    }
  | { readonly type: 'feedback.commented'; readonly length: number; readonly text?: string }
  | { readonly type: 'fallback.shown'; readonly mode: string }
  | { readonly type: 'answer.blocked'; readonly reason: string }
  | { readonly type: 'answer.reported'; readonly reason: string }
  | { readonly type: 'handoff.requested' }
  | { readonly type: 'handoff.accepted'; readonly position: number | null }
  | { readonly type: 'handoff.failed'; readonly reason: string }
  | { readonly type: 'answer.copied' }
  | { readonly type: 'answer.regenerated' };

/** The one vocabulary in which every interaction is recorded. */
export type CredenceEvent = EventBase & EventBody;
export type EventType = EventBody['type'];

/** What the product knows about the run in which something happened. */
export type EventContext = Omit<EventBase, 'id' | 'at'>;

/**
 * Records an act under an id minted now. Nothing is added to what was given: no text travels unless `body` has it. `id` tells
 * the order of acts; `at` is the time as the clock says it, which may be set back.
 * Servers and tests may give their own clock and chance.
 */
export function createEvent(
  body: EventBody,
  context: EventContext,
  sources: Sources = { now: Date.now, random: Math.random },
): CredenceEvent {
  const id = uuidv7(sources);
  return { ...body, ...context, id, at: new Date(sources.now()).toISOString() };
}
