import type {
  MetricComparison,
  PairComparison,
  PairVerdict,
  RawMetric,
  RawPair,
  WholeVerdict,
} from './comparison.ts';

/** Judges each pair of a metric by its adjusted p-value and says it in words. */
export function judgeMetric(
  { name, better, figures, pairs }: RawMetric,
  adjusted: readonly (number | null)[],
  guardRail: boolean,
  alpha: number,
): MetricComparison {
  const comparisons = pairs.map((pair, i): PairComparison => {
    const p = adjusted[i] ?? null;
    const verdict = judgePair(pair, p, better, alpha);
    return { ...pair, adjusted: p, verdict, text: pairText(pair, name, verdict) };
  });
  return { metric: name, better, guardRail, variants: figures, comparisons };
}

function judgePair(
  { difference, progress }: RawPair,
  adjusted: number | null,
  better: 'higher' | 'lower',
  alpha: number,
): PairVerdict {
  if (adjusted !== null && difference !== null && adjusted <= alpha)
    return difference > 0 === (better === 'higher') ? 'better' : 'worse';
  return progress === 1 ? 'noDifference' : 'notEnough';
}

function pairText(pair: RawPair, metric: string, verdict: PairVerdict): string {
  const { variant, difference, interval, needed } = pair;
  if (difference === null) return `${variant}: ${metric} was not measured on both sides.`;
  const between = interval === null ? '' : ` (${points(interval[0])} to ${points(interval[1])})`;
  const measured = `${variant}: ${metric} ${points(difference)}${between} points`;
  if (verdict === 'better' || verdict === 'worse')
    return `${measured}, ${verdict} than the control.`;
  if (verdict === 'noDifference')
    return `${measured}. All that was planned is there and shows no difference.`;
  if (needed === null) return `${measured}. Not enough yet to tell how much more is needed.`;
  const days = needed.days === null ? '' : `, ${atMost(needed.days)} at this pace`;
  return `${measured}. Not enough yet: about ${needed.answers} more answers are needed${days}.`;
}

/** Percentage points with one decimal and a sign. */
function points(value: number): string {
  const rounded = (100 * value).toFixed(1);
  return value > 0 ? `+${rounded}` : rounded;
}

function atMost(days: number): string {
  if (days <= 1) return 'a day or less';
  return `about ${Math.ceil(days)} days`;
}

/** Below this, chance does not explain how many units each variant got. */
const improbable = 0.001;

/** The verdict on everything: a broken assignment first, harm before gain. */
export function judgeWhole({
  metrics,
  names,
  control,
  ratio,
}: {
  readonly metrics: readonly MetricComparison[];
  readonly names: readonly string[];
  readonly control: string | null;
  readonly ratio: number | null;
}): { readonly verdict: WholeVerdict; readonly text: string } {
  if (names.length === 0)
    return {
      verdict: 'cannotTell',
      text: 'No event says its variant, so nothing can be compared.',
    };
  if (control !== null && !names.includes(control))
    return {
      verdict: 'cannotTell',
      text: `No event is of the control ${control}, so nothing can be compared.`,
    };
  if (names.length === 1)
    return {
      verdict: 'cannotTell',
      text: `All events are of ${names.join()}, so nothing can be compared.`,
    };
  if (ratio !== null && ratio < improbable)
    return {
      verdict: 'broken',
      text: 'The variants did not get their shares. Find out why before you read on.',
    };
  return judgePairs(metrics);
}

function judgePairs(metrics: readonly MetricComparison[]): {
  readonly verdict: PairVerdict;
  readonly text: string;
} {
  const pairs = metrics.flatMap(({ guardRail, comparisons }) =>
    comparisons.map((pair) => ({ ...pair, guardRail })),
  );
  const deciding = pairs.filter(({ guardRail }) => !guardRail);
  const harmed = pairs.filter(({ verdict }) => verdict === 'worse');
  const isHarmed = (variant: string) => harmed.some((pair) => pair.variant === variant);
  const gained = deciding.filter((pair) => pair.verdict === 'better' && !isHarmed(pair.variant));
  if (gained.length > 0) return { verdict: 'better', text: join(gained) };
  if (harmed.length > 0) return { verdict: 'worse', text: join(harmed) };
  const open = deciding.filter(({ verdict }) => verdict === 'notEnough');
  if (open.length > 0) return { verdict: 'notEnough', text: join(open) };
  return { verdict: 'noDifference', text: join(deciding) };
}

function join(pairs: readonly { readonly text: string }[]): string {
  const shown = pairs.slice(0, 5).map(({ text }) => text);
  const more = pairs.length > 5 ? [`And ${pairs.length - 5} more.`] : [];
  return [...shown, ...more].join(' ');
}
