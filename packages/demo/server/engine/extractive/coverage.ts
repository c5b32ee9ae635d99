import { synonyms } from '../../retrieval/synonyms.ts';
import { withinOneSlip } from '../../retrieval/withinOneSlip.ts';
import { contentWords, stem } from '../../retrieval/words.ts';

/** How far a text speaks of a word: 1 in any of its forms, less for a synonym or a slip of the pen, 0 when it does not. */
export function coverage(word: string, vocabulary: Vocabulary): number {
  const form = stem(word);
  if (vocabulary.has(form)) return 1;
  if (synonyms(form).some((other) => vocabulary.has(other))) return 0.8;
  if (form.length >= 5 && [...vocabulary].some((other) => akin(form, other))) return 0.8;
  return 0;
}

/** The stems of a text's content words. */
export type Vocabulary = ReadonlySet<string>;

export function vocabularyOf(...texts: (string | null)[]): Vocabulary {
  return new Set(texts.flatMap((text) => (text === null ? [] : contentWords(text).map(stem))));
}

/** Sum of weight(word) * coverage(word) over sum of weight(word), in [0, 1]; `null` when nothing weighs. */
export function coveredShare(
  words: readonly string[],
  vocabulary: Vocabulary,
  weightOf: (word: string) => number,
): number | null {
  const total = words.reduce((sum, word) => sum + weightOf(word), 0);
  if (total === 0) return null;
  return words.reduce((sum, word) => sum + weightOf(word) * coverage(word, vocabulary), 0) / total;
}

/** Same family ("refund", "refundable") or one letter swapped, missing or too many ("retrun"). */
function akin(a: string, b: string): boolean {
  if (b.length < 5) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length <= 4 && short.length >= 6 && long.startsWith(short)) return true;
  return withinOneSlip(a, b);
}
