export { createDraft } from './createDraft.ts';
export type { DraftOptions } from './createDraft.ts';
export { diffWords } from './diffWords.ts';
export type { Change } from './diffWords.ts';
export type {
  Blocker,
  Deliver,
  Delivery,
  Draft,
  DraftPhase,
  DraftSnapshot,
  EditStatistics,
} from './draft.ts';
export { editStatistics } from './editStatistics.ts';
export { withoutMarkers } from './withoutMarkers.ts';
