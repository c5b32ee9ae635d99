import { requireShare, requireThat } from './requireThat.ts';
import { normalBound } from './tailAreas.ts';
import { normalQuantile } from '@credence-ui/core/calibration/distribution';

/** What an experiment is to find, fixed before it begins. */
export interface ExperimentPlan {
  /** The share without the change, in (0, 1). */
  readonly baseline: number;
  /** The smallest difference worth finding, which added to the baseline stays in [0, 1]. */
  readonly effect: number;
  /** Chance of a false alarm. @default 0.05 */
  readonly alpha?: number;
  /** Chance of finding the effect when it is there. @default 0.8 */
  readonly power?: number;
}

/**
 * How many each variant needs for a two-sided z test of two proportions, variance pooled under the null, rounded up
 * (Fleiss, Levin, Paik 2003, 4.14).
 */
export function sampleSize({
  baseline,
  effect,
  alpha = 0.05,
  power = 0.8,
}: ExperimentPlan): number {
  requireShare('baseline', baseline);
  requireShare('alpha', alpha);
  requireShare('power', power);
  const other = baseline + effect;
  requireThat(
    effect !== 0 && other >= 0 && other <= 1,
    `an effect of ${effect} on ${baseline} cannot be planned for`,
    'Give one that is not 0 and leads to a share in [0, 1]',
  );
  const middle = (baseline + other) / 2;
  const under = normalBound(1 - alpha) * Math.sqrt(2 * middle * (1 - middle));
  const above = normalQuantile(power) * Math.sqrt(variance(baseline) + variance(other));
  return Math.ceil(((under + above) / effect) ** 2);
}

/**
 * The smallest difference that so large a standard error lets a test find with this power: (z at 1 − α/2 + z at the power) · error. No prediction of
 * what will come out.
 */
export function detectableEffect(
  error: number,
  { alpha = 0.05, power = 0.8 }: Pick<ExperimentPlan, 'alpha' | 'power'> = {},
): number {
  requireShare('alpha', alpha);
  requireShare('power', power);
  return (normalBound(1 - alpha) + normalQuantile(power)) * error;
}

function variance(share: number): number {
  return share * (1 - share);
}
