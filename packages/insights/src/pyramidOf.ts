import type { Measure, Measures } from './measureMetrics.ts';
import { metricTargets } from './metricTargets.ts';
import type { Bound, Cadence, MetricLayer, MetricTarget } from './metricTargets.ts';
import type { LLMProductMetrics } from './metrics.ts';

/** The nine metrics as three layers, the leading one first, and where one is good and the next is not. */
export interface Pyramid {
  readonly layers: readonly PyramidLayer[];
  /** Between a layer and the next; the first of each is good, the second is not. */
  readonly gaps: readonly PyramidGap[];
}

export interface PyramidLayer {
  readonly layer: MetricLayer;
  readonly cadence: Cadence;
  readonly metrics: readonly PyramidMetric[];
  /** Whether all that was measured is on target; `null` where nothing was. */
  readonly good: boolean | null;
}

export interface PyramidMetric extends MetricTarget {
  readonly measure: Measure;
  /** `null` where it was not measured, or where its target hangs on what it was before. */
  readonly onTarget: boolean | null;
}

/** A layer that is good under one that is not: what was won does not arrive. */
export interface PyramidGap {
  readonly from: MetricLayer;
  readonly to: MetricLayer;
  /** The layer's metric that is best known, and those of the next that are off target. */
  readonly good: PyramidMetric;
  readonly missed: readonly PyramidMetric[];
}

export interface PyramidOptions {
  /** The cost per resolution before, of which half is the target. @default not known */
  readonly costBefore?: number;
}

const layerNames: readonly MetricLayer[] = ['model quality', 'product usage', 'business impact'];

/**
 * The pyramid of the nine metrics. Model quality leads, usage follows, business impact lags: accuracy that is on target while adoption
 * is not says that the answers are good and nobody uses them.
 */
export function pyramidOf(measures: Measures, { costBefore }: PyramidOptions = {}): Pyramid {
  const layers = layerNames.map((layer) => layerOf(layer, measures, costBefore));
  const gaps = layers.flatMap((layer, at) => gapBetween(layer, layers[at + 1]));
  return { layers, gaps };
}

function layerOf(
  layer: MetricLayer,
  measures: Measures,
  costBefore: number | undefined,
): PyramidLayer {
  const metrics = metricTargets
    .filter((target) => target.layer === layer)
    .map((target): PyramidMetric => {
      const bound = target.bound ?? halfOf(target.metric, costBefore);
      const measure = measures[target.metric];
      return { ...target, bound, measure, onTarget: isOnTarget(measure.value, bound) };
    });
  const known = metrics.filter(({ onTarget }) => onTarget !== null);
  const good = known.length === 0 ? null : known.every(({ onTarget }) => onTarget);
  return { layer, cadence: metrics[0]?.cadence ?? 'daily', metrics, good };
}

function halfOf(metric: keyof LLMProductMetrics, costBefore: number | undefined): Bound | null {
  const isKnown = metric === 'costPerResolution' && costBefore !== undefined && costBefore > 0;
  // Half of it is the target, not only what is below half.
  return isKnown ? { under: costBefore / 2 + Number.EPSILON * costBefore } : null;
}

function isOnTarget(value: number | null, bound: Bound | null): boolean | null {
  if (value === null || !Number.isFinite(value) || bound === null) return null;
  return 'least' in bound ? value >= bound.least : value < bound.under;
}

function gapBetween(layer: PyramidLayer, next: PyramidLayer | undefined): readonly PyramidGap[] {
  const missed = next?.metrics.filter(({ onTarget }) => onTarget === false) ?? [];
  const [good] = layer.metrics.filter(({ onTarget }) => onTarget === true);
  if (!next || layer.good !== true || missed.length === 0 || !good) return [];
  return [{ from: layer.layer, to: next.layer, good, missed }];
}
