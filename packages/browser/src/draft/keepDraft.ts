import type { Draft, DraftStorage, KeptDraft } from '@credence-ui/draft';
import { createKeeping } from './createKeeping.ts';
import type { Keeping } from './createKeeping.ts';
import { watchPage } from './watchPage.ts';

/** How a draft is kept. */
export interface KeepDraftOptions {
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
}

/**
 * Keeps what is typed into a draft: half a second after the last key and never later than a second after the first, and at once
 * when the page is hidden or left. What an earlier page left comes back; another text of another tab is a conflict for the person to
 * settle. Sent drafts are forgotten. Kept twice, a draft is saved once.
 */
export function keepDraft(
  draft: Draft,
  storage: DraftStorage,
  options: KeepDraftOptions = {},
): KeptDraft {
  const kept = findKept(draft, storage, options.now ?? Date.now);
  kept.users += 1;
  if (kept.users === 1) kept.end = start(draft, storage, kept.keeping);
  let isStopped = false;
  const { subscribe, getSnapshot, discard, resolve } = kept.keeping;
  return {
    subscribe,
    getSnapshot,
    discard,
    resolve,
    stop() {
      if (isStopped) return;
      isStopped = true;
      kept.users -= 1;
      if (kept.users === 0) kept.end();
    },
  };
}

interface Kept {
  readonly keeping: Keeping;
  users: number;
  end: () => void;
}

const known = new WeakMap<DraftStorage, WeakMap<Draft, Kept>>();

/** A draft that is kept again goes on as the same writer, lest its own text stands against it. */
function findKept(draft: Draft, storage: DraftStorage, now: () => number): Kept {
  const drafts = known.get(storage) ?? new WeakMap<Draft, Kept>();
  known.set(storage, drafts);
  const kept = drafts.get(draft) ?? {
    keeping: createKeeping({ draft, storage, now }),
    users: 0,
    end: () => undefined,
  };
  drafts.set(draft, kept);
  return kept;
}

function start(draft: Draft, storage: DraftStorage, keeping: Keeping): () => void {
  const ends = [
    draft.subscribe(keeping.note),
    storage.subscribe((id) => {
      if (id === draft.id) keeping.look();
    }),
    watchPage({ onLeave: keeping.flush, onReturn: keeping.look }),
  ];
  keeping.note();
  keeping.look();
  return () => {
    keeping.flush();
    ends.forEach((end) => end());
  };
}
