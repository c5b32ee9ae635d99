import type { TierGuarantee } from '@credence-ui/core/guarantee';
import type { Calibrator } from '@credence-ui/core/calibration';
import { defaultTiers } from '@credence-ui/core/tier';
import type { Tiers } from '@credence-ui/core/tier';
import type { LLMProductSpec } from '@credence-ui/insights';

/** What decides how an answer is judged and shown. Each change makes a new one; none is ever altered. */
export interface Policy {
  /** Counts the changes; 0 before there was one. */
  readonly number: number;
  /** When it came into force; `null` for the default. */
  readonly since: Date | null;
  readonly tiers: Tiers;
  readonly calibration: FittedCalibration | null;
  /** What the product is for, which says how answers are reviewed; `null` while nobody has said it. */
  readonly spec: LLMProductSpec | null;
  /** What the votes certified when it came into force. */
  readonly promises: readonly TierGuarantee[];
}

/** A calibrator and the votes that it was fitted on. */
export interface FittedCalibration {
  readonly calibrator: Calibrator;
  readonly labels: number;
  readonly right: number;
  /** ISO 8601. */
  readonly fittedAt: string;
}

/** The shipped tiers, without calibration. */
export const defaultPolicy: Policy = {
  number: 0,
  since: null,
  tiers: defaultTiers,
  calibration: null,
  spec: null,
  promises: [],
};
