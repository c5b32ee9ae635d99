export { certifyClaims } from './certifyClaims.ts';
export type { CertifiedClaims, LabelledClaims } from './certifyClaims.ts';
export { certifyTiers } from './certifyTiers.ts';
export type { TierGuarantee, TierTarget } from './certifyTiers.ts';
export { reportByGroup } from './reportByGroup.ts';
export type { GroupReport } from './reportByGroup.ts';
export { tierDrift } from './tierDrift.ts';
export type { DriftOptions, TierDrift } from './tierDrift.ts';
