import type { LLMProductMetrics } from './metrics.ts';

export type MetricLayer = 'model quality' | 'product usage' | 'business impact';
export type Cadence = 'daily' | 'weekly' | 'monthly';

/** What a metric should reach, how often it is looked at, and in which layer it stands. */
export interface MetricTarget {
  readonly metric: keyof LLMProductMetrics;
  readonly layer: MetricLayer;
  readonly cadence: Cadence;
  /** In words, as a report prints it. */
  readonly target: string;
}

/** Targets and cadence of the nine metrics: leading ones daily, concurrent ones weekly, lagging ones monthly. */
export const metricTargets: readonly MetricTarget[] = [
  { metric: 'accuracy', layer: 'model quality', cadence: 'daily', target: '0.85-0.95' },
  { metric: 'hallucinationRate', layer: 'model quality', cadence: 'daily', target: '< 0.05' },
  { metric: 'latencyP95', layer: 'model quality', cadence: 'daily', target: '< 5.0 s' },
  { metric: 'csat', layer: 'product usage', cadence: 'weekly', target: '> 4.0' },
  { metric: 'adoptionRate', layer: 'product usage', cadence: 'weekly', target: '> 0.60' },
  { metric: 'editRate', layer: 'product usage', cadence: 'weekly', target: '< 0.30' },
  { metric: 'resolutionRate', layer: 'business impact', cadence: 'monthly', target: '> 0.70' },
  { metric: 'deflectionRate', layer: 'business impact', cadence: 'monthly', target: '> 0.40' },
  {
    metric: 'costPerResolution',
    layer: 'business impact',
    cadence: 'monthly',
    target: '50 % reduction',
  },
];
