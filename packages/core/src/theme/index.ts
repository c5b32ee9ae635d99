export { contrastRatio } from './contrast.ts';
export { themeCss } from './themeCss.ts';
export type { Surfaces } from './themeCss.ts';
