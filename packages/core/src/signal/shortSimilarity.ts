import type { Word } from '../text/words.ts';

/**
 * Likeness of two short answers, in [0, 1]: 0 when their numbers differ, else F1 of their words in any order, function words
 * left out unless there are no others.
 */
export function shortSimilarity(a: readonly Word[], b: readonly Word[]): number {
  const [left, right] = [essence(a), essence(b)];
  if (numbersOf(a) !== numbersOf(b)) return 0;
  const rest = [...right];
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return left.length + right.length > 0 ? (2 * shared) / (left.length + right.length) : 1;
}

function numbersOf(list: readonly Word[]): string {
  return list
    .filter(({ kind }) => kind === 'number')
    .map(({ text }) => text)
    .sort()
    .join(' ');
}

function essence(list: readonly Word[]): readonly string[] {
  const content = list.filter(({ kind }) => kind !== 'function');
  return (content.length > 0 ? content : list).map(({ text }) => text);
}
