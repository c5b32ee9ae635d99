/** Low: inconvenience. Medium: rework. High: financial or legal harm. Critical: danger to safety. */
export type Risk = 'low' | 'medium' | 'high' | 'critical';

/** What a product is for and what it must hold; it recommends a model tier and drives the review policy. */
export interface LLMProductSpec {
  readonly name: string;
  readonly userPersona: string;
  readonly jobToBeDone: string;
  readonly inputTypes: readonly string[];
  readonly outputFormat: string;
  readonly maxLatencySeconds: number;
  readonly contextWindowNeeds: 'short' | 'medium' | 'long';
  readonly hallucinationRisk: Risk;
  readonly requiresCitations: boolean;
  readonly humanReviewRequired: boolean;
  /** In [0, 1]. */
  readonly accuracyTarget: number;
  readonly dailyRequestsEstimate: number;
  readonly concurrentUsersPeak: number;
  readonly dataResidency?: string;
  readonly piiHandling: string;
}
