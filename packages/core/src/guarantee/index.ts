export { certifyTiers } from './certifyTiers.ts';
export type { TierGuarantee, TierTarget } from './certifyTiers.ts';
export { tierDrift } from './tierDrift.ts';
export type { TierDrift } from './tierDrift.ts';
