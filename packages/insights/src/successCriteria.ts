import type { Measures } from './measureMetrics.ts';
import { metricTargets } from './metricTargets.ts';
import type { Bound } from './metricTargets.ts';
import type { LLMProductMetrics } from './metrics.ts';

/** What was fixed before building: what a metric must reach, and by when. */
export interface SuccessCriterion {
  readonly metric: keyof LLMProductMetrics;
  readonly bound: Bound;
  /** The last day that counts, `YYYY-MM-DD`. */
  readonly by: string;
}

/**
 * How a criterion stands: `met` and `missed` are final once the day is over; before it is `onTarget` or `offTarget`, and
 * `notMeasured` where there is no figure. `unsure` is a figure whose interval holds the target.
 */
export interface JudgedCriterion extends SuccessCriterion {
  readonly value: number | null;
  readonly verdict: 'met' | 'missed' | 'onTarget' | 'offTarget' | 'notMeasured';
  /** True where the interval of the figure holds the target, so that chance may decide. */
  readonly unsure: boolean;
}

/**
 * Checks criteria before they are fixed: two or three, each metric once, each with a day and a bound that its metric can reach. Gives
 * what is wrong in words; an empty list means nothing.
 */
export function checkCriteria(criteria: readonly SuccessCriterion[]): readonly string[] {
  const metrics = criteria.map(({ metric }) => metric);
  const twice = metrics.filter((metric, at) => metrics.indexOf(metric) !== at);
  return [
    ...(criteria.length >= 2 && criteria.length <= 3
      ? []
      : [`There are ${criteria.length} criteria. Fix two or three, so that success is one thing.`]),
    ...[...new Set(twice)].map(
      (metric) => `"${metric}" has two targets, which may contradict. Give it one.`,
    ),
    ...criteria.flatMap(findFault),
  ];
}

function findFault({ metric, bound, by }: SuccessCriterion): readonly string[] {
  const known = metricTargets.find((one) => one.metric === metric);
  if (!known) return [`"${metric}" is no metric. Choose one of the nine.`];
  const wants = known.bound && 'under' in known.bound ? 'under' : 'least';
  const value = boundOf(bound);
  return [
    ...(wants in bound || known.bound === null
      ? []
      : [
          `"${metric}" is better ${wants === 'under' ? 'lower' : 'higher'}. Turn its target around.`,
        ]),
    ...(Number.isFinite(value) && value > 0 && value <= mostOf(metric)
      ? []
      : [`${String(value)} is no target of "${metric}". Give one that can be reached.`]),
    ...(isDay(by) ? [] : [`"${by}" is no day. Write it as 2026-03-02.`]),
  ];
}

function boundOf(bound: Bound): number {
  return 'under' in bound ? bound.under : bound.least;
}

const shares: ReadonlySet<string> = new Set([
  ...['accuracy', 'hallucinationRate', 'adoptionRate', 'editRate', 'resolutionRate'],
  'deflectionRate',
]);

function mostOf(metric: keyof LLMProductMetrics): number {
  if (metric === 'csat') return 5;
  return shares.has(metric) ? 1 : Infinity;
}

function isDay(day: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Holds criteria against what was measured; `today` is a day, `YYYY-MM-DD`. */
export function judgeCriteria(
  criteria: readonly SuccessCriterion[],
  measures: Measures,
  today: string,
): readonly JudgedCriterion[] {
  return criteria.map((criterion) => {
    const { value, interval } = measures[criterion.metric];
    if (value === null) return { ...criterion, value, verdict: 'notMeasured', unsure: false };
    const reached = reaches(value, criterion.bound);
    const isOver = today > criterion.by;
    const verdict = verdictOf(reached, isOver);
    const unsure =
      interval !== null &&
      reaches(interval[0], criterion.bound) !== reaches(interval[1], criterion.bound);
    return { ...criterion, value, verdict, unsure };
  });
}

function verdictOf(reached: boolean, isOver: boolean): JudgedCriterion['verdict'] {
  if (isOver) return reached ? 'met' : 'missed';
  return reached ? 'onTarget' : 'offTarget';
}

function reaches(value: number, bound: Bound): boolean {
  return 'under' in bound ? value < bound.under : value >= bound.least;
}
