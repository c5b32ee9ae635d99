import type { Vocabulary } from './words.ts';

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
