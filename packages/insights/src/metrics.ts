/** The nine product metrics, all known. Rates are in [0, 1]. */
export interface LLMProductMetrics {
  readonly accuracy: number;
  readonly hallucinationRate: number;
  /** Seconds. */
  readonly latencyP95: number;
  /** Customer satisfaction, 1 to 5. */
  readonly csat: number;
  readonly adoptionRate: number;
  readonly editRate: number;
  readonly resolutionRate: number;
  readonly deflectionRate: number;
  /** In the product's currency. */
  readonly costPerResolution: number;
}

/** The nine metrics as far as they are known; `null` is not known and is never shown as 0. */
export type MetricsSoFar = {
  readonly [Metric in keyof LLMProductMetrics]: LLMProductMetrics[Metric] | null;
};
