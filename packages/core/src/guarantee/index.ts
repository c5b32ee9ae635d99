export { certifyClaims, certifyTiers } from './certify.ts';
export type { CertifiedClaims, LabelledClaims, TierGuarantee, TierTarget } from './certify.ts';
export { reportByGroup } from './reportByGroup.ts';
export type { GroupReport } from './reportByGroup.ts';
export { tierDrift } from './tierDrift.ts';
export type { DriftOptions, TierDrift } from './tierDrift.ts';
