import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { consistencyWith } from './consistencyWith.ts';
import { findWords } from './findWords.ts';
import type { PassageIndex } from './passageIndex.ts';
import { pairKey } from './vocabulary.ts';
import type { Window } from './windows.ts';
import type { Unsupported, WordWeights } from './wordWeights.ts';

/** How far the passages carry a claim, each share in [0, 1], and where they do so best. */
export interface ClaimSupport {
  readonly support: number;
  /** Weighted share of the claim's words found in the best one, two and three neighbouring sentences. */
  readonly coverage: readonly [one: number, two: number, three: number];
  /** Share of its pairs of neighbouring words that some passage has side by side. */
  readonly phrases: number;
  /** Content words that no passage has in any form, and how many of them are names. */
  readonly unsupported: Unsupported;
  readonly evidence: { readonly passage: number; readonly span: Span } | null;
}

/**
 * Support of a claim by its best evidence: the mean of three coverages and of the phrases (see `createWordWeights`), times
 * what `consistencyWith` leaves. A claim that stands in a passage word for word has 1.
 */
export function claimSupport(
  claim: readonly Word[],
  index: PassageIndex,
  weights: WordWeights,
): ClaimSupport {
  const ids = claim.map((word) => index.vocabulary.idOf(word));
  weights.add(claim);
  const { best, total, unsupported } = weights.found();
  weights.clear();
  const phrases = phraseShare(ids, index);
  const quote = (phrases ?? 1) < 1 ? null : findWords(ids, index);
  if (quote) return { support: 1, coverage: [1, 1, 1], phrases: 1, unsupported, evidence: quote };
  const at = clearest(best);
  const weighed = weigh(best, total, phrases);
  const kept = best[at] ? consistencyWith(claim, best[at], at + 1, index) : 1;
  const support = weighed.support * kept;
  return { ...weighed, support, unsupported, evidence: evidenceOf(best[at], at + 1, index) };
}

function weigh(
  best: readonly Window[],
  total: number,
  phrases: number | null,
): Pick<ClaimSupport, 'support' | 'coverage' | 'phrases'> {
  const [one = 0, two = 0, three = 0] = best.map(({ weight }) =>
    Math.min(1, total > 0 ? weight / total : 0),
  );
  const shared = phrases ?? one;
  return {
    support: (one + two + three + shared) / 4,
    coverage: [one, two, three],
    phrases: shared,
  };
}

/** Share of neighbouring words that some passage has side by side; null for a single word. */
function phraseShare(ids: readonly number[], { pairs }: PassageIndex): number | null {
  const found = ids.filter((id, i) => i > 0 && pairs.has(pairKey(ids[i - 1] ?? 0, id))).length;
  return ids.length > 1 ? found / (ids.length - 1) : null;
}

/** The window that a longer one does not clearly beat, by its place in the list. */
function clearest(best: readonly Window[]): number {
  return best.reduce(
    (chosen, { weight }, i) => (weight > 1.15 * (best[chosen]?.weight ?? 0) ? i : chosen),
    0,
  );
}

function evidenceOf(
  { from = 0, weight = 0 }: Partial<Window> = {},
  length: number,
  { sentences }: PassageIndex,
): ClaimSupport['evidence'] {
  const first = sentences[from];
  if (!first || weight <= 0) return null;
  const run = sentences.slice(from, from + length);
  const last = run.filter(({ passage }) => passage === first.passage).at(-1) ?? first;
  return { passage: first.passage, span: { start: first.start, end: last.end } };
}
