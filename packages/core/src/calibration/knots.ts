import type { Ties } from './pairs.ts';

/** A curve through the points (x, y), linear between them and constant beyond the ends. */
export interface Knots {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The share of right answers in blocks of neighbouring scores, at the first and last score of each; `ends` are tie indices. */
export function knotsOf({ scores, counts, positives }: Ties, ends: Iterable<number>): Knots {
  const x: number[] = [];
  const y: number[] = [];
  let i = 0;
  for (const end of ends) {
    const borders = new Set([i, end]);
    let [count, right] = [0, 0];
    for (; i <= end; i++) {
      count += counts[i] ?? 0;
      right += positives[i] ?? 0;
    }
    for (const border of borders) {
      x.push(scores[border] ?? 0);
      y.push(right / count);
    }
  }
  return { x, y };
}

/** The index of the first x that is not below s. */
export function lowerBound(x: ArrayLike<number>, s: number): number {
  let [low, high] = [0, x.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((x[middle] ?? 0) < s) low = middle + 1;
    else high = middle;
  }
  return low;
}
