import type { Pairs } from './pairs.ts';
import { selectPairs } from './pairs.ts';

/**
 * One pair of each group, by a lot that sees neither scores nor labels and falls the same for the same list: what repeats
 * each other within a group becomes independent. All pairs when they stand alone.
 */
export function onePerGroup(pairs: Pairs): Pairs {
  const { groups } = pairs;
  if (!groups) return pairs;
  const random = randomOf(1);
  const drawn = new Map<string | number, { row: number; seen: number }>();
  groups.forEach((group, row) => {
    const seen = (drawn.get(group)?.seen ?? 0) + 1;
    const taken = random() * seen < 1 ? row : (drawn.get(group)?.row ?? row);
    drawn.set(group, { row: taken, seen });
  });
  return selectPairs(pairs, (row) => drawn.get(groups[row] ?? '')?.row === row);
}

/** Numbers in [0, 1) that are the same in each run: mulberry32. */
export function randomOf(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
