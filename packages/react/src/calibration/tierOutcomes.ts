import { binomialInterval } from '@credence-ui/core/calibration';
import type { Tiers } from '@credence-ui/core/tier';
import { tierOf } from '@credence-ui/core/tier';
import type { Labelled } from './labelled.ts';
import { knownPairs } from './riskCoverage.ts';

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
