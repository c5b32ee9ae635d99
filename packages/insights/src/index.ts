export { checkSuite, readSuite } from './evaluationSuite.ts';
export type { EvaluationCase, EvaluationSuite, SuiteProblem } from './evaluationSuite.ts';
export { compareEvaluations } from './compareEvaluations.ts';
export type { EvaluationComparison } from './compareEvaluations.ts';
export { evaluate } from './evaluate.ts';
export type {
  EvaluatedAnswer,
  EvaluateOptions,
  Evaluation,
  EvaluationMiss,
  EvaluationResult,
} from './evaluate.ts';
export { prioritize } from './prioritize.ts';
export type { Feature, RankedFeature } from './prioritize.ts';
export { checkCriteria, judgeCriteria } from './successCriteria.ts';
export type { JudgedCriterion, SuccessCriterion } from './successCriteria.ts';
export { metricTrend } from './metricTrend.ts';
export type { MetricTrend, TrendDay, TrendOptions } from './metricTrend.ts';
export { assignVariant } from './assignVariant.ts';
export type { Experiment, ExperimentVariant } from './assignVariant.ts';
export { compareVariants } from './compareVariants.ts';
export type { VariantComparison } from './compareVariants.ts';
export type {
  CompareOptions,
  MetricComparison,
  PairComparison,
  PairVerdict,
  VariantFigure,
  WholeVerdict,
} from './comparison.ts';
export type { OwnMetric, VariantMetric, VariantNote, VariantUnit } from './variantOutcomes.ts';
export { auditTrail } from './auditTrail.ts';
export type { AuditEntry } from './auditTrail.ts';
export { featurePriority } from './featurePriority.ts';
export type { FeatureScores, FeatureWeights } from './featurePriority.ts';
export { healthCheck } from './healthCheck.ts';
export type { Health, HealthCheck } from './healthCheck.ts';
export type { LLMProductMetrics, MetricsSoFar } from './metrics.ts';
export { policyFromSpec } from './policyFromSpec.ts';
export type { LLMProductSpec, Risk } from './productSpec.ts';
export { defaultCatalogue, recommendModelTier } from './recommendModelTier.ts';
export type {
  CatalogueEntry,
  ModelCatalogue,
  ModelRecommendation,
  ModelTier,
} from './recommendModelTier.ts';
export { stakeholderUpdate } from './stakeholderUpdate.ts';
export type { UpdateHeading } from './stakeholderUpdate.ts';
export { summarizeDays } from './summarizeDays.ts';
export type { DaySummary } from './summarizeDays.ts';
export { summarizeEvents } from './summarizeEvents.ts';
export type { EventSummary } from './summarizeEvents.ts';
export { metricTargets } from './metricTargets.ts';
export type { Bound, Cadence, MetricLayer, MetricTarget } from './metricTargets.ts';
export { summarizeReviews } from './summarizeReviews.ts';
export type { ReviewSummary } from './summarizeReviews.ts';
export { formatUpdate } from './formatUpdate.ts';
export type { UpdateFormat } from './formatUpdate.ts';
export { howToMeasure, measureMetrics, valuesOf } from './measureMetrics.ts';
export type { Measure, MeasureOptions, Measures, MeasureSource } from './measureMetrics.ts';
export { pyramidOf } from './pyramidOf.ts';
export type {
  Pyramid,
  PyramidGap,
  PyramidLayer,
  PyramidMetric,
  PyramidOptions,
} from './pyramidOf.ts';
export { toCsv } from './toCsv.ts';
export type { CsvOptions, CsvRow } from './toCsv.ts';
export { drawReviewSample, reviewEstimate } from './review/index.ts';
export type {
  EstimatedShare,
  ReviewAgreement,
  ReviewEntry,
  ReviewEstimate,
  ReviewSampleOptions,
  ShownAnswer,
  StrataOptions,
} from './review/index.ts';
export {
  carryCutOffs,
  countMoved,
  fitOnLabels,
  fitReadiness,
  isActOnAnswer,
  labelOf,
  labelsFrom,
} from './labels/index.ts';
export type {
  ActOnAnswer,
  AnswerLabel,
  CalibratorChange,
  FitOptions,
  FitReadiness,
  Label,
  LabelFit,
  LabelSource,
  ScoredLabel,
} from './labels/index.ts';
