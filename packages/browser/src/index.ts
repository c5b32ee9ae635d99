export { createDraftStorage } from './draft/createDraftStorage.ts';
export type { DraftStorageIssue, DraftStorageOptions } from './draft/createDraftStorage.ts';
export { keepDraft } from './draft/keepDraft.ts';
export type { KeepDraftOptions } from './draft/keepDraft.ts';
export { followPage } from './followPage.ts';
export { indexedDbStorage } from './indexedDbStorage.ts';
export { outboxTabs } from './outboxTabs.ts';
