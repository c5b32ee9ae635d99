import { findingMessages } from './words.ts';
import type { Vocabulary, Words } from './words.ts';

/** Words of the confidence parts. */
export const confidenceMessages = {
  confidenceHigh: 'High confidence',
  confidenceMedium: 'Check key facts',
  confidenceLow: 'Low confidence: verify',
  confidenceUnknown: 'Confidence not available',
  /** In place of the tier while the answer still comes. */
  confidencePending: 'Not judged yet',
  /** In place of the tier where the answer is withheld. */
  confidenceAbstained: 'Needs a person',
  confidenceDisclaimerMedium: 'This response may need verification.',
  confidenceDisclaimerLow: 'Low confidence. Please verify before using.',
  confidenceDisclaimerUnknown: 'Confidence not available.',
  confidenceActionHigh: 'Send',
  confidenceActionMedium: 'Review and edit',
  confidenceActionLow: 'Needs significant editing',
  confidenceActionUnknown: 'Review and edit',
  confidenceWhy: 'Why?',
  confidenceSourced: (sourced: number, total: number) =>
    `${sourced} of ${total} ${total === 1 ? 'claim' : 'claims'} sourced`,
  confidenceLayerGrounding: 'Sources',
  confidenceLayerValidation: 'Validation',
  confidenceLayerConfidence: 'Confidence',
  confidenceLayerReview: 'Human review',
  confidenceVerdictPass: 'Pass',
  confidenceVerdictWarn: 'Check',
  confidenceVerdictFail: 'Fail',
  confidenceVerdictUnknown: 'Not known',
  confidenceClaimsToCheck: 'Claims to check',
  confidenceClaimsSupported: (count: number) =>
    count === 1 ? '1 supported claim' : `${count} supported claims`,
  confidenceSupported: 'Supported',
  confidencePartly: 'Supported in part',
  confidenceUnsupported: 'Not supported',
  confidenceUnjudged: 'Not judged',
  confidenceNoSource: 'No source',
  /** Before a source that holds a claim which does not cite it. */
  confidenceOtherSource: 'Another source says this:',
  confidenceMeter: 'Confidence',
  confidenceMeterUncalibrated: 'Confidence, not calibrated',
  /** In place of a percentage where no labels stand behind it; `tenths` is from 0 to 10. */
  confidenceTenths: (tenths: number) => `${tenthsOf(tenths)} in 10`,
  confidenceMeterEstimated: (tenths: string) => `Estimated confidence, ${tenths}`,
  /** What was found, by code; codes that are left out keep the English sentence. */
  findings: findingMessages,
  confidenceHint: 'About this confidence',
} as const satisfies Vocabulary;

export type ConfidenceMessages = Words<typeof confidenceMessages>;

/** Never certain: an estimate is neither none nor all of ten. */
function tenthsOf(tenths: number): string {
  if (tenths < 1) return 'fewer than 1';
  return tenths > 9 ? 'more than 9' : `about ${tenths}`;
}
