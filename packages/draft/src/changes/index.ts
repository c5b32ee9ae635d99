export { changesOf } from './changesOf.ts';
export { followSpans } from './followSpans.ts';
export type { FollowedSpan } from './followSpans.ts';
export type { Hunk } from './hunk.ts';
export { mergeTexts } from './mergeTexts.ts';
export type { Merge, MergeInput, MergePart } from './mergeTexts.ts';
export { rebuild } from './rebuild.ts';
