import type { Knots } from './knots.ts';
import { knotsOf } from './knots.ts';
import type { Ties } from './ties.ts';

/**
 * Share of right answers in up to ten bins of about equal count; equal scores stay together, so no bin is empty. Between
 * two bins, where there was no label, the curve is linear. Source: Zadrozny, Elkan 2001.
 */
export function fitHistogram(ties: Ties, n: number): Knots {
  const ends: number[] = [];
  let seen = 0;
  for (let i = 0; i < ties.size; i++) {
    seen += ties.counts[i] ?? 0;
    if (seen >= (n / 10) * (ends.length + 1) || seen === n) ends.push(i);
  }
  return knotsOf(ties, ends);
}
