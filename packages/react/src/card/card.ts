import type { Handoff, Outcome } from '@credence-ui/core/fallback';
import type { Decision } from '@credence-ui/core/policy';
import type { AIResponse, Citation } from '@credence-ui/core/response';
import type { AnswerDraft } from '../draft/index.ts';
import type { ResponseCard } from './ResponseCard.tsx';

/**
 * What a card shows and does: the answer, what is decided about it, and what belongs to it. It is handed down, not put into a
 * context: a context that changes with each chunk has React look through the whole answer for whoever reads it.
 */
export interface Card {
  /** What the caller gave. */
  readonly given: ResponseCard.Own;
  readonly response: AIResponse;
  readonly responseId: string;
  readonly decision: Decision;
  readonly outcome: Outcome;
  /** `null` where there is nothing to send. */
  readonly draft: AnswerDraft | null;
  readonly handoff: Handoff | null;
  readonly sources: CardSources;
}

/** What happens when a source is opened from the card. */
export interface CardSources {
  readonly onOpenSource?: ((citation: Citation) => void) | undefined;
  readonly onSourceOpened?: ((citation: Citation) => void) | undefined;
}
