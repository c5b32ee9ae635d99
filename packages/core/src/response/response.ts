import type { Span } from '../text/span.ts';
import type { Assessment } from './assessment.ts';
import type { Evidence } from './evidence.ts';

/** An answer and what is known about it. */
export interface AIResponse {
  /** Names the answer in every event; `null` when the backend gave none. */
  readonly id: string | null;
  readonly content: string;
  /** In [0, 1], or `null` when missing or invalid. */
  readonly confidence: number | null;
  readonly citations: readonly Citation[];
  readonly suggestedActions: readonly string[];
  readonly requiresHumanReview: boolean;
  /** How it ended; missing when the backend did not say, as while it still comes. */
  readonly finish?: Finish;
  readonly summary?: string;
  readonly claims?: readonly Claim[];
  readonly evidence?: Evidence;
  readonly assessment?: Assessment;
}

/**
 * How an answer ended: whole, cut at a limit of length, stopped by a filter, refused by the model, or broken off by an
 * error or by somebody.
 */
export type Finish = 'complete' | 'length' | 'filtered' | 'refused' | 'interrupted';

/** How firmly a citation is tied to a place in `content`. */
export type Anchor = 'exact' | 'requoted' | 'block' | 'marker' | 'none';

/** A source that the answer rests on. */
export interface Citation {
  readonly id: string;
  /** Title, else file name, else host. */
  readonly source: string;
  /** 1-based. */
  readonly page?: number;
  /** The source passage. */
  readonly text?: string;
  readonly url?: string;
  /** The part of `content` that rests on this source. */
  readonly span?: Span;
  readonly anchor: Anchor;
  /** The words cited from the source. */
  readonly quote?: string;
  readonly score?: number;
  /** Why it is tied to the answer no more firmly; missing where `anchor` is `exact` or `requoted`. */
  readonly reason?: string;
}

/** A statement within `content`, with how well it is supported. */
export interface Claim {
  readonly span: Span;
  readonly confidence: number | null;
  readonly citationIds: readonly string[];
}
