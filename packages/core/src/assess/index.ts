export { assess } from './assess.ts';
export { assessAsync } from './assessAsync.ts';
export type { AsyncAssessOptions, Pair } from './assessAsync.ts';
export { combine } from './confidence.ts';
export type { Support } from './confidence.ts';
export type { Combiner, CombinerFeature } from './combiner.ts';
export { fitCombiner } from './fitCombiner.ts';
export type { Combinable } from './fitCombiner.ts';
export type { AssessOptions } from './takeReadings.ts';
