import { commonSubsequence } from '../text/commonSubsequence.ts';
import { mean } from './mean.ts';
import { isProbability } from './probability.ts';
import type { SampleIndex } from './sampleIndex.ts';
import { shortSimilarity } from './shortSimilarity.ts';

/** What takes the place of comparing words. */
export interface Comparison {
  /** Whether two answers say the same: entailment, equal numbers or dates. */
  readonly equivalent?: (one: string, other: string) => boolean;
  /** How far the second text supports the first, in [0, 1], such as by embeddings. What is not in [0, 1] counts as not known. */
  readonly similarity?: (one: string, other: string) => number;
}

/** Likeness of two texts in [0, 1]; `null` when it is not known. */
export type Likeness = (one: string, other: string) => number | null;

/** Words from the beginning of a text that pairs are compared by; the time grows with their square. */
const longest = 20_000;

/** The comparison that came from outside, if any did. */
export function outsideLikeness({ equivalent, similarity }: Comparison): Likeness | null {
  if (equivalent) return (one, other) => Number(equivalent(one, other));
  if (!similarity) return null;
  return (one, other) => mean([similarity(one, other)].filter(isProbability));
}

/** Likeness of two samples by number: from outside, both ways; of short ones `shortSimilarity`; else ROUGE-L (Lin 2004). */
export function likenessOf(
  { texts, words, ids, areShort }: SampleIndex,
  outside: Likeness | null,
): (i: number) => (j: number) => number | null {
  if (outside)
    return (i) => (j) => {
      const [one = '', other = ''] = [texts[i], texts[j]];
      return mean([outside(one, other), outside(other, one)].filter(isProbability));
    };
  if (areShort) return (i) => (j) => shortSimilarity(words[i] ?? [], words[j] ?? []);
  const openings = ids.map((list) => list.slice(0, longest));
  return (i) => {
    const own = openings[i] ?? [];
    const common = commonSubsequence(own);
    return (j) => {
      const other = openings[j] ?? [];
      return (2 * common(other)) / (own.length + other.length);
    };
  };
}
