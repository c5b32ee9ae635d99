import type { CredenceEvent } from '@credence-ui/core/event';
import { compareVariants } from './compareVariants.ts';
import type { PairVerdict } from './comparison.ts';
import { trend } from './experiments/hypothesisTests.ts';
import { readAnswers, readMetric } from './variantOutcomes.ts';
import type { VariantMetric, VariantUnit } from './variantOutcomes.ts';

/** A day of a metric; `value` is `null` where nothing was counted. */
export interface TrendDay {
  /** `YYYY-MM-DD` in UTC. */
  readonly day: string;
  readonly n: number;
  readonly value: number | null;
}

/** Where a metric goes. */
export interface MetricTrend {
  readonly days: readonly TrendDay[];
  /** Mann and Kendall's test over the days that were counted; holds for one look, `null` with fewer than three. */
  readonly monotone: { readonly s: number; readonly pValue: number | null } | null;
  /** Since the fixed day, less before; `null` where one of the two has nothing. */
  readonly difference: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  /** May be looked at every day, as `compareVariants` says. */
  readonly pValue: number | null;
  readonly verdict: PairVerdict | 'cannotTell';
  readonly text: string;
}

export interface TrendOptions {
  /** @default 'editRate' */
  readonly metric?: VariantMetric;
  /** A time fixed beforehand, ISO 8601: what comes after is compared with what was before. */
  readonly since: string;
  /** What depends on one another. @default 'session' */
  readonly unit?: VariantUnit;
  /** The smallest change worth finding, in (0, 1). @default 0.05 */
  readonly effect?: number;
}

/**
 * A metric day by day, and whether it changed since a day that was fixed beforehand, by a test that may be looked at every day: the
 * sequential one of `compareVariants`. An answer belongs to the time of its first event.
 */
export function metricTrend(
  events: readonly CredenceEvent[],
  { metric = 'editRate', since, unit = 'session', effect = 0.05 }: TrendOptions,
): MetricTrend {
  const from = Date.parse(since);
  if (Number.isNaN(from))
    throw new RangeError(`Credence: "${since}" is no time. Write 2026-03-02T00:00:00Z.`);
  const parted = partAnswers(events, from);
  const days = countDays(parted, metric);
  const values = days.flatMap(({ value }) => value ?? []);
  const monotone = values.length < 3 ? null : trend(values);
  const { metrics } = compareVariants(parted, {
    ...{ metric, unit, effect },
    by: 'promptVersion',
    control: 'before',
  });
  const pair = metrics[0]?.comparisons[0];
  return {
    days,
    monotone: monotone && { s: monotone.s, pValue: monotone.pValue },
    difference: pair?.difference ?? null,
    interval: pair?.interval ?? null,
    pValue: pair?.pValue ?? null,
    verdict: pair?.verdict ?? 'cannotTell',
    text:
      pair?.text ?? 'There is nothing before that day or nothing since, so no change can be told.',
  };
}

/** The events with `before` or `since` in place of their prompt version, by the first event of their answer. */
function partAnswers(events: readonly CredenceEvent[], from: number): readonly CredenceEvent[] {
  const first = new Map<string, number>();
  for (const { responseId, at } of events)
    first.set(responseId, Math.min(first.get(responseId) ?? Infinity, Date.parse(at)));
  return events.map((event) => ({
    ...event,
    promptVersion: (first.get(event.responseId) ?? from) < from ? 'before' : 'since',
  }));
}

function countDays(events: readonly CredenceEvent[], metric: VariantMetric): readonly TrendDay[] {
  const { outcome } = readMetric(metric);
  const days = new Map<string, { n: number; sum: number }>();
  for (const { events: acts } of readAnswers(events, 'promptVersion', 'answer').answers) {
    const day = acts[0]?.at.slice(0, 10) ?? '';
    const counted = days.get(day) ?? { n: 0, sum: 0 };
    const value = outcome(acts);
    if (value !== null)
      Object.assign(counted, { n: counted.n + 1, sum: counted.sum + Number(value) });
    days.set(day, counted);
  }
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, { n, sum }]) => ({ day, n, value: n === 0 ? null : sum / n }));
}
