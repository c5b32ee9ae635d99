import type { CredenceEvent } from '@credence-ui/core/event';

/** How drafts were looked at before they went out. */
export interface ReviewSummary {
  /** Approvals, and sends in one click, whose time is known. */
  readonly count: number;
  /** The share that took less than a second a sentence, so that nobody can have read it; `null` where none is known. */
  readonly hastyShare: number | null;
  /** Seconds that half of them took at most; `null` where none is known. */
  readonly medianSeconds: number | null;
  /** Sources opened for each, on average; `null` where none is known. */
  readonly sourcesOpened: number | null;
}

/** Summarises the reviews among events, each event once; those without figures, as older pages sent them, are left out. */
export function summarizeReviews(events: readonly CredenceEvent[]): ReviewSummary {
  const reviews = [...new Map(events.map((event) => [event.id, event])).values()].flatMap(
    readReview,
  );
  const count = reviews.length;
  if (count === 0) return { count, hastyShare: null, medianSeconds: null, sourcesOpened: null };
  const share = (total: number): number => total / count;
  const times = reviews.map(({ seconds }) => seconds).sort((a, b) => a - b);
  return {
    count,
    hastyShare: share(reviews.filter(({ seconds, sentences }) => seconds < sentences).length),
    medianSeconds: times[Math.ceil(count / 2) - 1] ?? null,
    sourcesOpened: share(reviews.reduce((sum, review) => sum + review.sourcesOpened, 0)),
  };
}

interface Review {
  readonly seconds: number;
  readonly sentences: number;
  readonly sourcesOpened: number;
}

function readReview(event: CredenceEvent): readonly Review[] {
  if (event.type !== 'draft.approved' && event.type !== 'draft.sent') return [];
  const { seconds, sentences, sourcesOpened = 0 } = event;
  if (seconds === undefined || sentences === undefined) return [];
  return [{ seconds, sentences, sourcesOpened }];
}
