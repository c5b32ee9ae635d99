export { drawReviewSample } from './drawReviewSample.ts';
export type { ReviewEntry, ReviewSampleOptions } from './drawReviewSample.ts';
export { reviewEstimate } from './reviewEstimate.ts';
export type { EstimatedShare, ReviewAgreement, ReviewEstimate } from './reviewEstimate.ts';
export type { ShownAnswer, StrataOptions } from './reviewStrata.ts';
