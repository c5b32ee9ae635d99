import type { Claim } from './response.ts';

/** One reading of the evidence. `value` is in [0, 1], higher is better supported; `null` means not known. */
export interface Signal {
  readonly kind: string;
  readonly value: number | null;
  /** Figures behind the value. `support`, where there is one, is what the value means on the scale of tiers, in [0, 1]. */
  readonly details: Readonly<Record<string, number | null>>;
}

export type LayerName = 'grounding' | 'validation' | 'confidence' | 'review';
export type Verdict = 'pass' | 'warn' | 'fail' | 'unknown';

/** One thing that was looked at and how it came out, as data; `findingText` of core/signal says it in English. */
export interface Finding {
  /** What was found, such as `claims.unsupported`; one sentence in each language. */
  readonly code: string;
  readonly layer: LayerName;
  readonly verdict: Verdict;
  /** Shares in [0, 1] and counts that the sentence names, and the kind of a check. */
  readonly figures: Readonly<Record<string, number | string>>;
}

/** The verdict of one of the four defence layers, with reasons that a person can check. */
export interface Layer {
  readonly name: LayerName;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

/** Where a confidence comes from: evidence alone, a guess at the share that is right, or labels. */
export type Basis = 'evidence' | 'estimated' | 'calibrated';

/** What the evidence amounts to: one confidence, where it came from, and what should follow. */
export interface Assessment {
  readonly confidence: number | null;
  /** What the confidence rests on; `null` when none is known. */
  readonly basis: Basis | null;
  /** True only when a calibrator fitted on labels produced the number. */
  readonly calibrated: boolean;
  /** What the signals combine to before a calibrator; calibrators are fitted on it. */
  readonly combined: number | null;
  /** Name of the tier, `unknown` when confidence is null. */
  readonly tier: string;
  readonly signals: readonly Signal[];
  readonly findings: readonly Finding[];
  readonly layers: readonly Layer[];
  readonly claims: readonly Claim[];
  /** True when the answer should not be offered at all. */
  readonly abstain: boolean;
  readonly reasons: readonly string[];
}
