export * as Draft from './parts.ts';
export { withoutMarkers } from '@credence-ui/draft';
export type { Deliver, Delivery, Draft as DraftStore } from '@credence-ui/draft';
export { useDraft, useDraftContext } from './useDraft.ts';
export type { DraftContextValue, DraftState, UseDraftOptions } from './useDraft.ts';
export { useKeptDraft } from './useKeptDraft.ts';
export type { KeptDraftState } from './useKeptDraft.ts';
export { forgetDrafts, useAnswerDraft } from './useAnswerDraft.ts';
export type { AnswerDraft, AnswerDraftOptions } from './useAnswerDraft.ts';
