import { binomialInterval } from '@credence-ui/core/calibration';
import { requireCount, requireShare, requireThat } from './requireThat.ts';
import { normalBound, normalTails } from './tailAreas.ts';

/** How often something happened among so many trials. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/** What can be said of a difference; what cannot be measured is `null`. */
export interface Difference {
  readonly difference: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  readonly pValue: number | null;
}

export interface DifferenceOptions {
  /** @default 'newcombe' */
  readonly method?: 'newcombe' | 'agrestiCaffo';
  /** Of the interval, in (0, 1). @default 0.95 */
  readonly level?: number;
}

/**
 * Share of `a` minus share of `b`, with its interval (Newcombe 1998, method 10; or Agresti, Caffo 2000) and the two-sided
 * p-value of the pooled z test, which is `null` where everything or nothing succeeded. All `null` where one has no trials.
 */
export function proportionDifference(
  a: Proportion,
  b: Proportion,
  { method = 'newcombe', level = 0.95 }: DifferenceOptions = {},
): Difference {
  requireProportion(a);
  requireProportion(b);
  requireShare('level', level);
  if (a.trials === 0 || b.trials === 0) return { difference: null, interval: null, pValue: null };
  const interval = method === 'newcombe' ? newcombe(a, b, level) : agrestiCaffo(a, b, level);
  return { difference: share(a) - share(b), interval, pValue: pooledTest(a, b) };
}

function requireProportion({ successes, trials }: Proportion): void {
  requireCount('successes', successes);
  requireCount('trials', trials);
  requireThat(
    successes <= trials,
    `there are ${successes} successes in ${trials} trials`,
    'Count each trial once',
  );
}

function share({ successes, trials }: Proportion): number {
  return successes / trials;
}

function newcombe(a: Proportion, b: Proportion, level: number): readonly [number, number] {
  const options = { alpha: 1 - level, method: 'wilson' } as const;
  const [lowA, highA] = binomialInterval(a.successes, a.trials, options);
  const [lowB, highB] = binomialInterval(b.successes, b.trials, options);
  const difference = share(a) - share(b);
  return [
    difference - Math.hypot(share(a) - lowA, highB - share(b)),
    difference + Math.hypot(highA - share(a), share(b) - lowB),
  ];
}

function agrestiCaffo(a: Proportion, b: Proportion, level: number): readonly [number, number] {
  const [p, q] = [withOneOfEach(a), withOneOfEach(b)];
  const half = normalBound(level) * Math.sqrt(variance(p) + variance(q));
  return [share(p) - share(q) - half, share(p) - share(q) + half];
}

function withOneOfEach({ successes, trials }: Proportion): Proportion {
  return { successes: successes + 1, trials: trials + 2 };
}

function variance(of: Proportion): number {
  return (share(of) * (1 - share(of))) / of.trials;
}

function pooledTest(a: Proportion, b: Proportion): number | null {
  const pooled = (a.successes + b.successes) / (a.trials + b.trials);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.trials + 1 / b.trials));
  return error === 0 ? null : normalTails((share(a) - share(b)) / error);
}
