import { diffArrays } from 'diff/lib/diff/array.js';
import type { Word } from './words.ts';

/** Two words, by index, that are the same in both texts. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Past this many differing words the texts count as replaced: the time to compare them grows with its square. */
const maxEdits = 1000;

/** Pairs up the words of a longest common subsequence, in order (Myers 1986, by jsdiff). */
export function alignWords(before: readonly Word[], after: readonly Word[]): readonly Pair[] {
  const runs = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
    { maxEditLength: maxEdits },
  );
  const pairs: Pair[] = [];
  const position = { before: 0, after: 0 };
  for (const { added, removed, count } of runs ?? []) {
    const equal = added || removed ? 0 : count;
    for (let step = 0; step < equal; step++)
      pairs.push({ before: position.before + step, after: position.after + step });
    if (!added) position.before += count;
    if (!removed) position.after += count;
  }
  return pairs;
}
