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
  Tick,
} from './draft.ts';
export { editStatistics } from './editStatistics.ts';
export { ownText } from './ownText.ts';
export { reviewRecord } from './reviewRecord.ts';
export type { ReviewRecord } from './reviewRecord.ts';
export type {
  DraftKeeper,
  DraftRecord,
  DraftStorage,
  DraftVersion,
  KeptDraft,
  KeptSnapshot,
} from './kept.ts';
export { withoutMarkers } from './withoutMarkers.ts';
