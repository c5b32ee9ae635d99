export { carryCutOffs, countMoved } from './carryCutOffs.ts';
export type { CalibratorChange } from './carryCutOffs.ts';
export { fitOnLabels, fitReadiness } from './fitOnLabels.ts';
export type { FitOptions, FitReadiness, LabelFit, ScoredLabel } from './fitOnLabels.ts';
export { isActOnAnswer, labelOf } from './labelOf.ts';
export type { ActOnAnswer, Label, LabelSource } from './labelOf.ts';
export { labelsFrom } from './labelsFrom.ts';
export type { AnswerLabel } from './labelsFrom.ts';
