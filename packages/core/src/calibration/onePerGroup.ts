import type { Pairs } from './pairs.ts';
import { selectPairs } from './pairs.ts';

/**
 * One pair of each group, by a lot that sees neither scores nor labels and falls the same for the same list: what repeats
 * each other within a group becomes independent. All pairs when they stand alone.
 */
export function onePerGroup(pairs: Pairs): Pairs {
  const { groups, groupCount } = pairs;
  if (!groups) return pairs;
  const random = randomOf(1);
  const [rows, seen] = [new Uint32Array(groupCount), new Uint32Array(groupCount)];
  groups.forEach((g, row) => {
    const members = (seen[g] = (seen[g] ?? 0) + 1);
    if (random() * members < 1) rows[g] = row;
  });
  return selectPairs(pairs, (row) => rows[groups[row] ?? 0] === row);
}

/** Numbers in [0, 1) that are the same in each run: mulberry32. */
function randomOf(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
