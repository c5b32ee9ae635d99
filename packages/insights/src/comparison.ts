import type { OwnMetric, VariantMetric, VariantUnit } from './variantOutcomes.ts';

/** How variants are compared. The plan (effect, alpha, power) must be made before the data are seen. */
export interface CompareOptions {
  /** What decides; several are adjusted for one another. */
  readonly metric: VariantMetric | readonly VariantMetric[];
  /** What must not get worse; each is judged by itself, so that harm is seen soon. */
  readonly guardRails?: readonly VariantMetric[];
  /** What was assigned. Events of one unit depend on one another. @default 'session' */
  readonly unit?: VariantUnit;
  /** @default 'variant' */
  readonly by?: 'variant' | 'promptVersion';
  /** What the others are compared with. @default the first by name */
  readonly control?: string;
  /** How much each variant was to get; only the ratios matter. @default equal shares of variants; prompt versions had none */
  readonly shares?: Readonly<Record<string, number>>;
  /** The smallest difference worth finding. @default 0.05 */
  readonly effect?: number;
  /** Chance of a false alarm. @default 0.05 */
  readonly alpha?: number;
  /** Chance of finding the effect when it is there. @default 0.8 */
  readonly power?: number;
}

/** One variant's figures; `value` is `null` where nothing was counted. */
export interface VariantFigure {
  readonly variant: string;
  /** Answers that count for the metric. */
  readonly n: number;
  readonly units: number;
  readonly value: number | null;
}

/** A variant beside the control; what was not measured is `null`. */
export interface PairComparison {
  readonly variant: string;
  /** Variant less control. */
  readonly difference: number | null;
  /** Newcombe's for answers, between units else; holds for one look. */
  readonly interval: readonly [low: number, high: number] | null;
  /** Holds for all looks at once. */
  readonly wideInterval: readonly [low: number, high: number] | null;
  /** May be read after every event. */
  readonly pValue: number | null;
  /** The p-value by Holm over variants and metrics; of a guard rail the p-value itself. */
  readonly adjusted: number | null;
  /** The smallest difference that what is there could find. */
  readonly detectable: number | null;
  /** Share of the planned information that is there. */
  readonly progress: number;
  /** What the plan still needs, at the pace so far; `days` is `null` where clocks do not tell. */
  readonly needed: { readonly answers: number; readonly days: number | null } | null;
  readonly verdict: PairVerdict;
  readonly text: string;
}

export interface MetricComparison {
  readonly metric: string;
  readonly better: 'higher' | 'lower';
  readonly guardRail: boolean;
  readonly variants: readonly VariantFigure[];
  readonly comparisons: readonly PairComparison[];
}

/** What can be said of a variant beside the control. */
export type PairVerdict = 'better' | 'worse' | 'noDifference' | 'notEnough';

/** What can be said of a whole comparison: `broken` when units were not assigned as planned, `cannotTell` without two variants. */
export type WholeVerdict = PairVerdict | 'broken' | 'cannotTell';

/** A metric before it is judged. */
export interface RawMetric extends OwnMetric {
  readonly figures: readonly VariantFigure[];
  readonly pairs: readonly RawPair[];
}

export type RawPair = Omit<PairComparison, 'adjusted' | 'verdict' | 'text'>;
