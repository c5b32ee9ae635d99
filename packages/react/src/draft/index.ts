export * as Draft from './parts.ts';
export { useDraft } from './useDraft.ts';
export type { DraftState, UseDraftOptions } from './useDraft.ts';
