import type { CompareOptions, RawMetric, RawPair, VariantFigure } from './comparison.ts';
import { clusteredDifference } from './experiments/means.ts';
import { proportionDifference } from './experiments/proportionDifference.ts';
import { sequentialTest } from './experiments/sequentialTest.ts';
import type { SequentialResult } from './experiments/sequentialTest.ts';
import type { AnswerOf, OwnMetric } from './variantOutcomes.ts';

/** Counts a metric for every variant and compares each with the control, which stands first; `timed` where clocks can be believed. */
export function compareMetric(
  metric: OwnMetric,
  answers: readonly AnswerOf[],
  [control, ...others]: readonly string[],
  options: CompareOptions,
  timed: boolean,
): RawMetric {
  const byVariant = new Map<string, Outcome[]>();
  const order = new Map<Outcome, number>();
  for (const { variant, unit, events } of answers) {
    const counts = metric.outcome(events);
    if (counts === null) continue;
    const outcome = {
      variant,
      unit,
      at: Date.parse(events[0]?.at ?? ''),
      value: counts ? 1 : 0,
    } as const;
    order.set(outcome, order.size);
    const known = byVariant.get(variant);
    if (known) known.push(outcome);
    else byVariant.set(variant, [outcome]);
  }
  const of = (variant: string): readonly Outcome[] => byVariant.get(variant) ?? [];
  if (control === undefined) return { ...metric, figures: [], pairs: [] };
  const pairs = others.map((variant) => {
    const both = [...of(variant), ...of(control)];
    both.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return comparePair(variant, of(variant), of(control), both, options, timed);
  });
  return {
    ...metric,
    figures: [control, ...others].map((name) => figureOf(name, of(name))),
    pairs,
  };
}

interface Outcome {
  readonly variant: string;
  readonly unit: string;
  readonly at: number;
  readonly value: 0 | 1;
}

function figureOf(variant: string, outcomes: readonly Outcome[]): VariantFigure {
  const n = outcomes.length;
  const units = new Set(outcomes.map(({ unit }) => unit)).size;
  return { variant, n, units, value: n === 0 ? null : sumOf(outcomes) / n };
}

function sumOf(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { value }) => sum + value, 0);
}

function comparePair(
  variant: string,
  mine: readonly Outcome[],
  controls: readonly Outcome[],
  both: readonly Outcome[],
  options: CompareOptions,
  timed: boolean,
): RawPair {
  const { unit = 'session', effect = 0.05, alpha = 0.05, power = 0.8 } = options;
  const found =
    unit === 'answer'
      ? proportionDifference(countOf(mine), countOf(controls), { level: 1 - alpha })
      : clusteredDifference(clustersOf(mine), clustersOf(controls), { level: 1 - alpha });
  const test = sequentialTest(
    both.map((one) => ({
      side: one.variant === variant ? 'a' : 'b',
      value: one.value,
      ...(unit === 'answer' ? {} : { unit: one.unit }),
    })),
    { effect, alpha, power },
  );
  const { progress } = test;
  return {
    variant,
    difference: found.difference,
    interval: found.interval,
    wideInterval: test.interval,
    pValue: test.difference === null ? null : test.pValue,
    detectable: progress === 0 ? null : Math.min(1, Math.abs(effect) / Math.sqrt(progress)),
    progress,
    needed: neededOf(test, both, timed),
  };
}

function countOf(outcomes: readonly Outcome[]): { successes: number; trials: number } {
  return { successes: sumOf(outcomes), trials: outcomes.length };
}

function clustersOf(outcomes: readonly Outcome[]): readonly { sum: number; n: number }[] {
  const clusters = new Map<string, { sum: number; n: number }>();
  for (const { unit, value } of outcomes) {
    const { sum, n } = clusters.get(unit) ?? { sum: 0, n: 0 };
    clusters.set(unit, { sum: sum + value, n: n + 1 });
  }
  return [...clusters.values()];
}

const day = 86_400_000;

function neededOf(
  { progress }: SequentialResult,
  outcomes: readonly Outcome[],
  timed: boolean,
): RawPair['needed'] {
  if (progress === 0) return null;
  const answers = Math.ceil(outcomes.length * (1 / progress - 1));
  const times = outcomes.map(({ at }) => at).filter(Number.isFinite);
  const span =
    times.reduce((a, b) => Math.max(a, b), -Infinity) -
    times.reduce((a, b) => Math.min(a, b), Infinity);
  const days = timed && span > 0 ? (answers * span) / outcomes.length / day : null;
  return { answers, days };
}
