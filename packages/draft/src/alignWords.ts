import { diffArrays } from 'diff';
import type { Word } from './words.ts';

/** Two words, by index, that are the same in both texts. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Past this many differing words the middle of the texts counts as replaced: the search grows with its square. */
const maxEdits = 2000;

/**
 * Pairs up the words of a longest common subsequence, in order (Myers 1986, by jsdiff). Common ends are set aside first,
 * so that a small edit of a long text costs little.
 */
export function alignWords(before: readonly Word[], after: readonly Word[]): readonly Pair[] {
  const old = before.map(({ text }) => text);
  const now = after.map(({ text }) => text);
  const head = commonLength(old, now, (words, at) => words[at]);
  const tail = commonLength(old.slice(head), now.slice(head), (words, at) => words.at(-1 - at));
  const options = { maxEditLength: maxEdits };
  const middle = diffArrays(
    old.slice(head, old.length - tail),
    now.slice(head, now.length - tail),
    options,
  );
  return [
    ...pairsFrom({ before: 0, after: 0 }, head),
    ...pairsOf(middle ?? [], head),
    ...pairsFrom({ before: old.length - tail, after: now.length - tail }, tail),
  ];
}

type At = (words: readonly string[], at: number) => string | undefined;

function commonLength(before: readonly string[], after: readonly string[], wordAt: At): number {
  const limit = Math.min(before.length, after.length);
  let length = 0;
  while (length < limit && wordAt(before, length) === wordAt(after, length)) length += 1;
  return length;
}

interface Run {
  readonly added: boolean;
  readonly removed: boolean;
  readonly count: number;
}

function pairsOf(runs: readonly Run[], head: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let position: Pair = { before: head, after: head };
  for (const { added, removed, count } of runs) {
    if (!added && !removed) for (const pair of pairsFrom(position, count)) pairs.push(pair);
    position = {
      before: position.before + (added ? 0 : count),
      after: position.after + (removed ? 0 : count),
    };
  }
  return pairs;
}

function pairsFrom({ before, after }: Pair, count: number): readonly Pair[] {
  return Array.from({ length: count }, (_, step) => ({
    before: before + step,
    after: after + step,
  }));
}
