export { compareStyle } from './compareStyle.ts';
export type { StyleComparison, StyleMark } from './compareStyle.ts';
export { learnStyle } from './learnStyle.ts';
export type { StyleOptions } from './learnStyle.ts';
export { nearestStyle } from './nearestStyle.ts';
export { mergeStyles } from './profile.ts';
export type { Figures, StyleCounts, StyleProfile } from './profile.ts';
export { styleText } from './styleText.ts';
export type { SentenceTrait } from './traits.ts';
