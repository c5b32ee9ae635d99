export { agreement } from './agreement.ts';
export type { Agreement, AgreementOptions } from './agreement.ts';
export { grounding } from './grounding.ts';
export type { GroundedClaim, Grounding, GroundingOptions } from './grounding.ts';
export { retrievalRelevance } from './retrievalRelevance.ts';
export type { RelevanceOptions } from './retrievalRelevance.ts';
export { tokenLikelihood } from './tokenLikelihood.ts';
export { verifier } from './verifier.ts';
