import type { LLMProductMetrics, MetricsSoFar } from './metrics.ts';

export type Health = 'PASS' | 'WARN' | 'FAIL';

/** The five-line health check. A line whose metric is not known is `null`: neither passed nor failed. */
export interface HealthCheck<Line = Health> {
  readonly accuracy: Line;
  readonly hallucination: Line;
  readonly csat: Line;
  readonly adoption: Line;
  readonly deflection: Line;
}

type Checked = 'accuracy' | 'hallucinationRate' | 'csat' | 'adoptionRate' | 'deflectionRate';

/**
 * Accuracy >= 0.85 and hallucination < 0.05 pass or fail; CSAT >= 4.0, adoption >= 0.60 and deflection >= 0.40 pass or
 * warn. The bounds of these lines are inclusive where the published targets are strict, as the check defines them.
 */
export function healthCheck(metrics: Pick<LLMProductMetrics, Checked>): HealthCheck;
export function healthCheck(metrics: Pick<MetricsSoFar, Checked>): HealthCheck<Health | null>;
export function healthCheck(metrics: Pick<MetricsSoFar, Checked>): HealthCheck<Health | null> {
  return {
    accuracy: line(metrics.accuracy, (value) => value >= 0.85, 'FAIL'),
    hallucination: line(metrics.hallucinationRate, (value) => value < 0.05, 'FAIL'),
    csat: line(metrics.csat, (value) => value >= 4, 'WARN'),
    adoption: line(metrics.adoptionRate, (value) => value >= 0.6, 'WARN'),
    deflection: line(metrics.deflectionRate, (value) => value >= 0.4, 'WARN'),
  };
}

function line(
  value: number | null,
  holds: (value: number) => boolean,
  otherwise: Health,
): Health | null {
  if (value === null || !Number.isFinite(value)) return null;
  return holds(value) ? 'PASS' : otherwise;
}
