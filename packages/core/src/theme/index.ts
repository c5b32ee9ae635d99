export { contrastRatio, themeCss } from './themeCss.ts';
export type { Surfaces } from './themeCss.ts';
