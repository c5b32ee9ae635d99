import type { Span } from '../text/span.ts';
import { rarity } from './sentenceIndex.ts';
import type { SentenceIndex } from './sentenceIndex.ts';
import type { Terms } from './termsOf.ts';

/** The place that covers a statement best, and how well, in [0, 1]. */
export interface Coverage {
  readonly score: number;
  readonly text: number;
  readonly span: Span;
}

/**
 * The best cover of `terms` by one to three neighbouring sentences of one text: the rarity-weighted share of terms found
 * there, times (1 + 3s)/4 for the share s of the statement's numbers found there, times 0.4 when one of the two is
 * negated and the other is not. `null` when nothing is shared or there is nothing to share.
 */
export function bestCoverage(terms: Terms, index: SentenceIndex): Coverage | null {
  const weights = [...terms.weights].map(
    ([term, weight]) => [term, weight * rarity(index, term)] as const,
  );
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return null;
  let best: Coverage | null = null;
  for (const at of candidates(weights, index)) {
    for (const window of windowsAround(at, index)) {
      const score = scoreOf(terms, weights, total, window, index);
      if (best === null || isBetter(score, window, best, index)) best = place(score, window, index);
    }
  }
  return best;
}

type Weights = readonly (readonly [term: string, weight: number])[];
type Window = readonly [first: number, last: number];

/** The eight sentences with the largest shared weight and all that tie with them, so that order decides nothing. */
function candidates(weights: Weights, index: SentenceIndex): number[] {
  const shared = new Map<number, number>();
  for (const [term, weight] of weights) {
    for (const at of index.postings.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  const ranked = [...shared].sort(([, x], [, y]) => y - x);
  const least = ranked[7]?.[1] ?? 0;
  return ranked.filter(([, weight]) => weight >= least).map(([at]) => at);
}

function windowsAround(at: number, { sentences }: SentenceIndex): Window[] {
  const windows: Window[] = [
    [at, at],
    [at - 1, at],
    [at, at + 1],
    [at - 1, at + 1],
  ];
  const text = sentences[at]?.text;
  return windows.filter(
    ([first, last]) => sentences[first]?.text === text && sentences[last]?.text === text,
  );
}

function scoreOf(
  terms: Terms,
  weights: Weights,
  total: number,
  [first, last]: Window,
  index: SentenceIndex,
): number {
  const held = index.sentences.slice(first, last + 1).map((sentence) => sentence.terms);
  const isHeld = (term: string): boolean => held.some((other) => other.weights.has(term));
  const covered = weights.reduce((sum, [term, weight]) => sum + (isHeld(term) ? weight : 0), 0);
  const numbers = [...terms.numbers];
  const share = numbers.length === 0 ? 1 : numbers.filter(isHeld).length / numbers.length;
  const agrees = held.some((other) => other.isNegated) === terms.isNegated;
  return Math.min(1, (covered / total) * ((1 + 3 * share) / 4) * (agrees ? 1 : 0.4));
}

/** Ties go to the shorter window, then to the earlier text of the same words, so that order does not matter. */
function isBetter(score: number, window: Window, best: Coverage, index: SentenceIndex): boolean {
  if (score !== best.score) return score > best.score;
  const { span } = place(score, window, index);
  return span.end - span.start < best.span.end - best.span.start;
}

function place(score: number, [first, last]: Window, { sentences }: SentenceIndex): Coverage {
  const from = sentences[first];
  const to = sentences[last];
  return {
    score,
    text: from?.text ?? 0,
    span: { start: from?.span.start ?? 0, end: to?.span.end ?? 0 },
  };
}
