import type { LLMProductMetrics } from '@credence-ui/insights';

/** The worked example of the docs: a support copilot in its eighth week. Not measured here. */
export const weekEight = {
  accuracy: 0.91,
  hallucinationRate: 0.03,
  latencyP95: 2.8,
  csat: 4.2,
  adoptionRate: 0.72,
  editRate: 0.24,
  resolutionRate: 0.76,
  deflectionRate: 0.38,
  costPerResolution: 4.2,
} as const satisfies LLMProductMetrics;
