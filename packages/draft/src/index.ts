export { createDraft } from './createDraft.ts';
export type { DraftOptions } from './createDraft.ts';
export { diffWords } from './diffWords.ts';
export type { Change } from './diffWords.ts';
export type { Blocker, Draft, DraftPhase, DraftSnapshot, EditStatistics } from './draft.ts';
export { editStatistics } from './editStatistics.ts';
export type {
  DraftKeeper,
  DraftRecord,
  DraftStorage,
  DraftVersion,
  KeptDraft,
  KeptSnapshot,
} from './kept.ts';
export { withoutMarkers } from './withoutMarkers.ts';
