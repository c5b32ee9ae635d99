import type { CredenceEvent } from '@credence-ui/core/event';
import { compareMetric } from './compareMetric.ts';
import type { CompareOptions, MetricComparison, RawMetric, WholeVerdict } from './comparison.ts';
import { judgeMetric, judgeWhole } from './comparisonVerdict.ts';
import { adjustHolm, sampleRatio } from './experiments/hypothesisTests.ts';
import { readAnswers, readMetric } from './variantOutcomes.ts';
import type { AnswerOf, VariantMetric, VariantNote } from './variantOutcomes.ts';

/** All of a comparison, with its verdict as data and in words. */
export interface VariantComparison {
  readonly verdict: WholeVerdict;
  readonly text: string;
  readonly control: string | null;
  readonly metrics: readonly MetricComparison[];
  /** Whether units were assigned as planned; `null` where that cannot be told. */
  readonly sampleRatio: {
    readonly counts: Readonly<Record<string, number>>;
    readonly pValue: number | null;
  };
  readonly notes: readonly VariantNote[];
}

/**
 * Compares what happened under each variant, as often as you like: p-values hold for every look. Says in words what cannot be told
 * yet, and never a number that was not measured.
 */
export function compareVariants(
  events: readonly CredenceEvent[],
  options: CompareOptions,
): VariantComparison {
  const { by = 'variant', unit = 'session', guardRails = [], alpha = 0.05 } = options;
  const { answers, notes } = readAnswers(events, by, unit);
  const names = [...new Set(answers.map(({ variant }) => variant))].sort();
  const control = options.control ?? names[0] ?? null;
  const others = names.filter((name) => name !== control);
  const timed = notes.every(({ code }) => code !== 'clocksApart');
  const compare = (metric: VariantMetric): RawMetric =>
    compareMetric(
      readMetric(metric),
      answers,
      [...(control === null ? [] : [control]), ...others],
      options,
      timed,
    );
  const deciding = [options.metric].flat().map(compare);
  const adjusted = adjustAll(deciding);
  const metrics = [
    ...deciding.map((raw, i) => judgeMetric(raw, adjusted[i] ?? [], false, alpha)),
    ...guardRails.map(compare).map((raw) =>
      judgeMetric(
        raw,
        raw.pairs.map(({ pValue }) => pValue),
        true,
        alpha,
      ),
    ),
  ];
  const ratio = checkRatio(
    answers,
    by === 'variant' || options.shares !== undefined,
    options.shares,
  );
  const whole = judgeWhole({ metrics, names, control, ratio: ratio.pValue });
  return { ...whole, control, metrics, sampleRatio: ratio, notes };
}

/** Holm's over all pairs of all deciding metrics that were measured. */
function adjustAll(metrics: readonly RawMetric[]): readonly (readonly (number | null)[])[] {
  const measured = metrics.flatMap(({ pairs }) => pairs.flatMap(({ pValue }) => pValue ?? []));
  const adjusted = [...adjustHolm(measured)];
  return metrics.map(({ pairs }) =>
    pairs.map(({ pValue }) => (pValue === null ? null : (adjusted.shift() ?? null))),
  );
}

function checkRatio(
  answers: readonly AnswerOf[],
  assigned: boolean,
  shares: CompareOptions['shares'],
): VariantComparison['sampleRatio'] {
  const units = new Map(Object.keys(shares ?? {}).map((name) => [name, new Set<string>()]));
  for (const { variant, unit } of answers)
    units.set(variant, (units.get(variant) ?? new Set()).add(unit));
  const names = [...units.keys()].sort();
  const counts = names.map((name) => units.get(name)?.size ?? 0);
  const wanted = names.map((name) => (shares ? (shares[name] ?? 0) : 1));
  // A variant that was to get nothing cannot be tested against its share.
  const pValue =
    assigned && wanted.every((share) => share > 0) ? sampleRatio(counts, wanted) : null;
  return { counts: Object.fromEntries(names.map((name, i) => [name, counts[i] ?? 0])), pValue };
}
