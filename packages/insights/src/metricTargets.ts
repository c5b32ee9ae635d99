import type { LLMProductMetrics } from './metrics.ts';

export type MetricLayer = 'model quality' | 'product usage' | 'business impact';
export type Cadence = 'daily' | 'weekly' | 'monthly';

/** On target at `least` and above, or below `under`. The words of some targets are strict; those of the health check decide. */
export type Bound = { readonly least: number } | { readonly under: number };

/** What a metric should reach, how often it is looked at, and in which layer it stands. */
export interface MetricTarget {
  readonly metric: keyof LLMProductMetrics;
  readonly layer: MetricLayer;
  readonly cadence: Cadence;
  /** In words, as a report prints it. */
  readonly target: string;
  /** From where a value is on target; `null` where that hangs on what it was before. */
  readonly bound: Bound | null;
}

/** Targets and cadence of the nine metrics: leading ones daily, concurrent ones weekly, lagging ones monthly. */
export const metricTargets: readonly MetricTarget[] = [
  {
    metric: 'accuracy',
    layer: 'model quality',
    cadence: 'daily',
    target: '0.85-0.95',
    bound: { least: 0.85 },
  },
  {
    metric: 'hallucinationRate',
    layer: 'model quality',
    cadence: 'daily',
    target: '< 0.05',
    bound: { under: 0.05 },
  },
  {
    metric: 'latencyP95',
    layer: 'model quality',
    cadence: 'daily',
    target: '< 5.0 s',
    bound: { under: 5 },
  },
  {
    metric: 'csat',
    layer: 'product usage',
    cadence: 'weekly',
    target: '> 4.0',
    bound: { least: 4 },
  },
  {
    metric: 'adoptionRate',
    layer: 'product usage',
    cadence: 'weekly',
    target: '> 0.60',
    bound: { least: 0.6 },
  },
  {
    metric: 'editRate',
    layer: 'product usage',
    cadence: 'weekly',
    target: '< 0.30',
    bound: { under: 0.3 },
  },
  {
    metric: 'resolutionRate',
    layer: 'business impact',
    cadence: 'monthly',
    target: '> 0.70',
    bound: { least: 0.7 },
  },
  {
    metric: 'deflectionRate',
    layer: 'business impact',
    cadence: 'monthly',
    target: '> 0.40',
    bound: { least: 0.4 },
  },
  {
    metric: 'costPerResolution',
    layer: 'business impact',
    cadence: 'monthly',
    target: '50 % reduction',
    bound: null,
  },
];
