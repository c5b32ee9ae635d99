import { binomialInterval } from '@credence-ui/core/calibration';
import type { Labels, Scores } from '@credence-ui/core/calibration';
import { tierOf } from '@credence-ui/core/tier';
import type { Tiers } from '@credence-ui/core/tier';

/** Labelled answers: one confidence and one label each. */
export interface Labelled {
  /** Confidences in [0, 1]; `null` for not known. */
  scores: Scores;
  /** 1 or true for right, 0 or false for wrong; `null` for not labelled. */
  labels: Labels;
}

/** How much the labels can show; each keeps its own words. */
export type Amount = 'none' | 'few' | 'enough';

/** At 50 labels the 95 % interval of a proportion is up to 29 points wide; with fewer it is wider. */
export function amountOf(n: number): Amount {
  if (n === 0) return 'none';
  return n < 50 ? 'few' : 'enough';
}

/** What labelled answers say about one tier. Shares are null where they divide by nothing. */
export interface TierOutcome {
  readonly name: string;
  readonly count: number;
  readonly errors: number;
  /** Share of all answers that falls into the tier, in [0, 1]. */
  readonly coverage: number | null;
  /** Share of the tier's answers that was wrong, in [0, 1]. */
  readonly error: number | null;
  /** 95 % Clopper-Pearson interval of `error`. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** Sorts labelled answers into tiers and counts the wrong ones of each. */
export function tierOutcomes(tiers: Tiers, labelled: Labelled): readonly TierOutcome[] {
  const pairs = knownPairs(labelled);
  const counts = new Map(tiers.map(({ name }) => [name, { count: 0, errors: 0 }]));
  for (const { score, right } of pairs) {
    const tally = counts.get(tierOf(score, tiers).name);
    if (!tally) continue;
    tally.count++;
    if (!right) tally.errors++;
  }
  return Array.from(counts, ([name, { count, errors }]) => ({
    name,
    count,
    errors,
    coverage: pairs.length > 0 ? count / pairs.length : null,
    error: count > 0 ? errors / count : null,
    interval: count > 0 ? binomialInterval(errors, count) : null,
  }));
}

/** What taking only answers from a cut-off up would give. */
export interface RiskPoint {
  /** The lowest confidence taken. */
  readonly cutOff: number;
  /** Share of answers taken, in (0, 1]. */
  readonly coverage: number;
  /** Share of the taken answers that was wrong, in [0, 1]. */
  readonly risk: number;
}

/**
 * The risk-coverage curve (El-Yaniv, Wiener 2010), one point for each distinct confidence, the highest first. Empty without
 * pairs; what is no score or no label is left out.
 */
export function riskCoverage({ scores, labels }: Labelled): readonly RiskPoint[] {
  const pairs = knownPairs({ scores, labels }).sort((a, b) => b.score - a.score);
  const points: RiskPoint[] = [];
  let errors = 0;
  pairs.forEach(({ score, right }, i) => {
    if (!right) errors++;
    if (pairs[i + 1]?.score === score) return;
    const taken = i + 1;
    points.push({ cutOff: score, coverage: taken / pairs.length, risk: errors / taken });
  });
  return points;
}

/** The pairs that have both a score in [0, 1] and a label. */
export function knownPairs({ scores, labels }: Labelled): { score: number; right: boolean }[] {
  return Array.from({ length: scores.length }, (_, i) => ({
    score: scores[i] ?? NaN,
    label: Number(labels[i] ?? NaN),
  }))
    .filter(({ score, label }) => score >= 0 && score <= 1 && (label === 0 || label === 1))
    .map(({ score, label }) => ({ score, right: label === 1 }));
}

/** Cut-offs stay at least this far apart. */
export const cutOffStep = 0.01;

/** Where the cut-off of a tier may lie: between the tiers around it, so that their order stays. */
export function cutOffRange(tiers: Tiers, index: number): readonly [low: number, high: number] {
  const above = tiers[index - 1]?.min ?? 1;
  const below = tiers[index + 1]?.min ?? 0;
  return [hundredths(below + cutOffStep), hundredths(above - cutOffStep)];
}

/** The tiers with one cut-off moved, kept within its range. A number that is none leaves them as they are. */
export function moveCutOff(tiers: Tiers, index: number, to: number): Tiers {
  if (Number.isNaN(to)) return tiers;
  const [low, high] = cutOffRange(tiers, index);
  const min = hundredths(Math.min(high, Math.max(low, to)));
  return tiers.map((tier, i) => (i === index ? { ...tier, min } : tier));
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
