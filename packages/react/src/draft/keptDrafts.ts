import { createListeners } from '@credence-ui/core/store';
import type { Draft } from '@credence-ui/draft';
import { isEdited } from './isEdited.ts';

/** A draft with the text of the answer that it was made of. */
export interface KeptDraft {
  readonly id: string;
  readonly text: string;
  readonly draft: Draft;
}

const most = 200;
const kept = new Map<string, KeptDraft>();
const { subscribe, notify } = createListeners();

/** The drafts that live as long as the page, by the id of their answer, so that all of its cards go on with the same one. */
export const keptDrafts = {
  subscribe,
  get: (id: string): KeptDraft | null => kept.get(id) ?? null,
};

/** Keeps a draft, unless one is kept that the answer can go on with. Of very many, those that were kept last stay. */
export function keepDraft(entry: KeptDraft): void {
  const known = kept.get(entry.id);
  if (known && !isOutdated(known, entry.text)) return;
  kept.delete(entry.id);
  kept.set(entry.id, entry);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  notify();
}

/** A new text replaces an old draft only while nobody has worked on it; what could not be sent is not sent unseen. */
export function isOutdated({ text, draft }: KeptDraft, now: string): boolean {
  const snapshot = draft.getSnapshot();
  const { phase } = snapshot;
  return text !== now && (phase === 'reading' || phase === 'failed') && !isEdited(snapshot);
}

/** Forgets the drafts that cards keep in memory, such as when the person signs out. */
export function forgetDrafts(): void {
  kept.clear();
  notify();
}
