import type { Calibrator } from '../calibration/calibrator.ts';
import type { SignalOptions, SignalReader } from '../signal/signalReader.ts';
import type { Policy } from '../policy/policy.ts';
import type { Tiers } from '../tier/tier.ts';
import type { Combiner } from './combiner.ts';

/** How evidence is judged. `entails`, `similarity` and `equivalent` take the place of comparing words. */
export interface AssessOptions extends SignalOptions {
  /**
   * What is read from the evidence.
   * @default defaultSignals
   */
  readonly signals?: readonly SignalReader[];
  /**
   * The product's policy, whose tiers and review the fourth layer speaks of; see `decide`.
   * @default defaultPolicy
   */
  readonly policy?: Policy;
  /** @default the policy's */
  readonly tiers?: Tiers;
  /** Weighs the signals as `fitCombiner` found on labels, in place of `combine`. */
  readonly combiner?: Combiner;
  /** Turns the combined number into a probability, from labels (`calibrated`) or from an expectation (`estimated`). */
  readonly calibrator?: Calibrator;
  /**
   * Confidence below which the answer is not offered.
   * @default 0.3
   */
  readonly abstainBelow?: number;
  /**
   * Share of the question, in [0, 1], that the passages must hold for any of them to count as relevant.
   * @default 0.3
   */
  readonly relevantFrom?: number;
  /**
   * Confidence below which a person must review, whatever the tier asks.
   * @default the policy's
   */
  readonly reviewBelow?: number;
  /** Asks for a review whatever the confidence, and says why. */
  readonly reviewReason?: string;
}
