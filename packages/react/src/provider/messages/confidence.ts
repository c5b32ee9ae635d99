import { tierText } from '@credence-ui/core/tier';
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
  confidenceDisclaimerMedium: tierText.medium.disclaimer,
  confidenceDisclaimerLow: tierText.low.disclaimer,
  confidenceDisclaimerUnknown: tierText.unknown.disclaimer,
  confidenceActionHigh: tierText.high.action,
  confidenceActionMedium: tierText.medium.action,
  confidenceActionLow: tierText.low.action,
  confidenceActionUnknown: tierText.unknown.action,
  confidenceWhy: 'Why?',
  confidenceSourced: (sourced: number, total: number) =>
    `${sourced} of ${total} ${total === 1 ? 'claim' : 'claims'} sourced`,
  confidenceMeter: 'Confidence',
  confidenceMeterUncalibrated: 'Confidence, not calibrated',
  /** In place of a percentage where no labels stand behind it; `tenths` is from 0 to 10. */
  confidenceTenths: (tenths: number) => `${tenthsOf(tenths)} in 10`,
  confidenceMeterEstimated: (tenths: string) => `Estimated confidence, ${tenths}`,
  confidenceHint: 'About this confidence',
} as const satisfies Vocabulary;

export type ConfidenceMessages = Words<typeof confidenceMessages>;

/** Never certain: an estimate is neither none nor all of ten. */
function tenthsOf(tenths: number): string {
  if (tenths < 1) return 'fewer than 1';
  return tenths > 9 ? 'more than 9' : `about ${tenths}`;
}

/** Words of the calibration parts. Figures arrive formatted. */
export const calibrationMessages = {
  calibrationDiagram: 'Reliability diagram',
  calibrationDiagramText: (labels: string, error: string) =>
    `How often answers were right, by their confidence. ${labels} labels; expected calibration error ${error}. On the dashed line the confidence is right.`,
  calibrationRisk: 'Risk and coverage',
  calibrationRiskText: (labels: string, error: string) =>
    `The error rate among the most confident answers, by the share of answers taken. ${labels} labels; all answers together: ${error} wrong.`,
  calibrationThresholds: 'Cut-offs of the tiers',
  calibrationNone: 'Not enough labels: no answer has both a confidence and a label.',
  calibrationFew: (labels: string) =>
    `Not enough labels: ${labels}. Read the intervals, not the points.`,
  calibrationAllRight:
    'Every label says right. Without a wrong answer the error rate is not known.',
  calibrationAllWrong: 'Every label says wrong. Check what the labels mean.',
  calibrationOmitted: (count: string) =>
    `Left out, for want of a valid confidence or label: ${count}.`,
  calibrationTable: 'Show as a table',
  calibrationConfidence: 'Confidence',
  calibrationMeanConfidence: 'Mean confidence',
  calibrationRight: 'Share that was right',
  calibrationInterval: '95% interval',
  calibrationCount: 'Answers',
  calibrationCoverage: 'Share of answers',
  calibrationErrorRate: 'Share that was wrong',
  calibrationCutOff: 'Cut-off',
  calibrationTier: 'Tier',
  calibrationCutOffOf: (tier: string) => `Cut-off of “${tier}”`,
  calibrationCutOffNumberOf: (tier: string) => `Cut-off of “${tier}” as a number`,
  calibrationCutOffText: (cutOff: string, coverage: string, error: string) =>
    `${cutOff}: ${coverage} of answers, ${error} of them wrong`,
  calibrationBefore: (figure: string) => `was ${figure}`,
  calibrationUnknown: 'not known',
  calibrationReset: 'Reset',
  calibrationCopy: 'Copy as JSON',
  calibrationDownload: 'Download JSON',
  calibrationCopied: 'Copied.',
  calibrationCopyFailed: 'Not copied. Download the file instead.',
} as const satisfies Vocabulary;
