import type { Claim } from './response.ts';

/** One reading of the evidence. `value` is in [0, 1], higher is better supported; `null` means not known. */
export interface Signal {
  readonly kind: string;
  readonly value: number | null;
  readonly details: Readonly<Record<string, number | null>>;
}

export type LayerName = 'grounding' | 'validation' | 'confidence' | 'review';
export type Verdict = 'pass' | 'warn' | 'fail' | 'unknown';

/** The verdict of one of the four defence layers, with reasons that a person can check. */
export interface Layer {
  readonly name: LayerName;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

/** What the evidence amounts to: one confidence, where it came from, and what should follow. */
export interface Assessment {
  readonly confidence: number | null;
  /** True only when a calibrator fitted on labels produced the number. */
  readonly calibrated: boolean;
  /** Name of the tier, `unknown` when confidence is null. */
  readonly tier: string;
  readonly signals: readonly Signal[];
  readonly layers: readonly Layer[];
  readonly claims: readonly Claim[];
  /** True when the answer should not be offered at all. */
  readonly abstain: boolean;
  readonly reasons: readonly string[];
}
