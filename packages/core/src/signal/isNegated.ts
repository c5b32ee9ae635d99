import type { Word } from '../text/words.ts';

/** True when one of the words turns the statement into its opposite. */
export function isNegated(words: readonly Word[]): boolean {
  return words.some((word, i) => isNegation(word, words[i - 1]));
}

/** True for `not`, `never` and the like, and for the t of `isn't`. */
export function isNegation({ text, start }: Word, before: Word | undefined): boolean {
  if (text !== 't') return negations.has(text);
  return before !== undefined && start === before.end + 1 && before.text.endsWith('n');
}

const negations: ReadonlySet<string> = new Set(
  'not no never none neither nor cannot without'.split(' '),
);
