export { certifyTiers } from './certifyTiers.ts';
export type { TierGuarantee, TierTarget } from './certifyTiers.ts';
export { tierDrift } from './tierDrift.ts';
export type { DriftOptions, TierDrift } from './tierDrift.ts';
