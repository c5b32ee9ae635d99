import type { Calibrator } from '../calibration/calibrator.ts';
import type { Tiers } from '../tier/tier.ts';
import type { AgreementOptions, GroundingOptions } from '../signal/index.ts';
import type { Combiner } from './combiner.ts';

/** How evidence is judged. */
export interface AssessOptions {
  readonly tiers?: Tiers;
  /** Weighs the signals as `fitCombiner` found on labels, in place of `combine`. */
  readonly combiner?: Combiner;
  /** Turns the combined number into a probability; with it the assessment counts as calibrated. */
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
   * Confidence below which a person must review.
   * @default the lower bound of the highest tier
   */
  readonly reviewBelow?: number;
  /** Asks for a review whatever the confidence, and says why. */
  readonly reviewReason?: string;
  /** Takes the place of comparing words, for claims against passages. */
  readonly entails?: NonNullable<GroundingOptions['entails']>;
  /** Takes the place of comparing words, for samples. */
  readonly similarity?: NonNullable<AgreementOptions['similarity']>;
  /** Takes the place of comparing words, for samples. */
  readonly equivalent?: NonNullable<AgreementOptions['equivalent']>;
}
