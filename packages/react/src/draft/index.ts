export * as Draft from './parts.ts';
export { withoutMarkers } from '@credence-ui/draft';
export type { Draft as DraftStore, ReviewPolicy } from '@credence-ui/draft';
export { forgetDrafts } from './keptDrafts.ts';
export { useDraft } from './useDraft.ts';
export type { DraftState, UseDraftOptions } from './useDraft.ts';
