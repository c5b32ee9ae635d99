import { conflictOf } from '../reading/index.ts';
import { commonSubsequence } from '../text/commonSubsequence.ts';
import type { Word } from '../text/words.ts';
import { isProbability, mean } from './averages.ts';
import type { SampleIndex } from './sampleIndex.ts';

/** What takes the place of comparing words, for answers, sentences and claims. */
export interface Comparison {
  /** Whether two texts say the same: entailment, equal numbers or dates. */
  readonly equivalent?: (one: string, other: string) => boolean;
  /** How far the second text supports the first, in [0, 1], such as by embeddings. What is not in [0, 1] counts as not known. */
  readonly similarity?: (one: string, other: string) => number;
}

/** Likeness of two texts in [0, 1]; `null` when it is not known. */
export type Likeness = (one: string, other: string) => number | null;

/** Words from the beginning of a text that pairs are compared by; the time grows with their square. */
const longest = 20_000;
/** Up to so many words in any order count, from so many on their sequence; in between both. */
const [short, long] = [12, 36];
/** What is left of the likeness of two texts that say otherwise. */
const contradicted = 0.1;

/** The comparison that came from outside, if any did. */
export function outsideLikeness({ equivalent, similarity }: Comparison): Likeness | null {
  if (equivalent) return (one, other) => Number(equivalent(one, other));
  if (!similarity) return null;
  return (one, other) => mean([similarity(one, other)].filter(isProbability));
}

/**
 * Likeness of two samples by number: from outside, both ways; else, by the length of the shorter one, F1 of their words in
 * any order or ROUGE-L (Lin 2004), a tenth of it where short ones say otherwise.
 */
export function likenessOf(
  index: SampleIndex,
  outside: Likeness | null,
): (i: number) => (j: number) => number | null {
  const { texts } = index;
  if (outside)
    return (i) => (j) => {
      const [one = '', other = ''] = [texts[i], texts[j]];
      return mean([outside(one, other), outside(other, one)].filter(isProbability));
    };
  const openings = index.ids.map((list) => list.slice(0, longest));
  return (i) => {
    const own = openings[i] ?? [];
    const common = commonSubsequence(own);
    return (j) => {
      const other = openings[j] ?? [];
      const sequence = (2 * common(other)) / (own.length + other.length);
      const shorter = Math.min(own.length, other.length);
      const ordered = Math.min(1, Math.max(0, (shorter - short) / (long - short)));
      if (ordered === 1) return sequence;
      const alike =
        ordered * sequence + (1 - ordered) * wordF1(index.words[i] ?? [], index.words[j] ?? []);
      const [one, two] = [index.statementOf(i), index.statementOf(j)];
      return conflictOf(one, two) ?? conflictOf(two, one) ? contradicted * alike : alike;
    };
  };
}

/** F1 of two texts' words in any order, function words left out unless there are no others. */
function wordF1(a: readonly Word[], b: readonly Word[]): number {
  const [left, right] = [essence(a), essence(b)];
  const rest = [...right];
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return left.length + right.length > 0 ? (2 * shared) / (left.length + right.length) : 1;
}

function essence(list: readonly Word[]): readonly string[] {
  const content = list.filter(({ kind }) => kind !== 'function');
  return (content.length > 0 ? content : list).map(({ text }) => text);
}
