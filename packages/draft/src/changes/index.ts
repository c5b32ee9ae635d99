export { changesOf } from './changesOf.ts';
export type { Hunk } from './hunk.ts';
export { rebuild } from './rebuild.ts';
