import { requireWithin } from './probability.ts';
import { betaQuantile, normalQuantile } from './specialFunctions.ts';

/** `alpha` is the chance of missing the truth, in (0, 1). */
export interface IntervalOptions {
  /** @default 0.05 */
  readonly alpha?: number;
  /** @default 'clopper-pearson' */
  readonly method?: 'clopper-pearson' | 'wilson' | 'jeffreys';
}

/**
 * Two-sided 1−α interval for a proportion, `[0, 1]` when there were no trials. Clopper-Pearson never covers less than
 * 1−α; Wilson and Jeffreys do on average (Brown, Cai, DasGupta 2001).
 */
export function binomialInterval(
  successes: number,
  trials: number,
  { alpha = 0.05, method = 'clopper-pearson' }: IntervalOptions = {},
): readonly [low: number, high: number] {
  requireWithin('alpha', alpha, 0, 1);
  requireWithin('trials', trials, -1, Infinity, true);
  requireWithin('successes', successes, -1, trials + 1, true);
  if (trials === 0) return [0, 1];
  const prior = method === 'jeffreys' ? 0.5 : 0;
  const low = (hits: number): number =>
    method === 'wilson'
      ? wilson(hits, trials, normalQuantile(alpha / 2))
      : betaQuantile(alpha / 2, hits + prior, trials - hits + 1 - prior);
  return [low(successes), 1 - low(trials - successes)];
}

function wilson(hits: number, trials: number, z: number): number {
  if (hits === 0) return 0;
  const share = hits / trials;
  const z2 = (z * z) / trials;
  const half = Math.sqrt(z2 * share * (1 - share) + (z2 * z2) / 4);
  return (share + z2 / 2 - half) / (1 + z2);
}
