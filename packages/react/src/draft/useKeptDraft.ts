'use client';
import { useMemo } from 'react';
import type { Draft, DraftKeeper, KeptDraft, KeptSnapshot } from '@credence-ui/draft';
import { useStore } from '../internals/useStore.ts';
import { useCredence } from '../provider/CredenceContext.ts';
import { countAsNoted } from './useDraft.ts';

/** Where the keeping of a draft stands, and the choices that it offers. */
export interface KeptDraftState extends KeptSnapshot {
  /** Takes what was restored out of the draft and forgets it. */
  readonly discard: () => void;
  /** Settles a conflict: with this text, the other one, or the other one below this one. */
  readonly resolve: (pick: 'mine' | 'other' | 'both') => void;
}

/**
 * Keeps a draft while the component is on the page: what is typed is saved, and what an earlier page left is brought back.
 * The provider's `drafts` keep it unless another keeper is given; without any, nothing is kept.
 */
export function useKeptDraft(draft: Draft, keeper?: DraftKeeper): KeptDraftState {
  const { drafts } = useCredence();
  const chosen = keeper ?? drafts;
  const store = useMemo(() => keepWhileFollowed(draft, chosen), [draft, chosen]);
  const snapshot = useStore(store);
  return { ...snapshot, discard: store.discard, resolve: store.resolve };
}

/**
 * A store that keeps the draft from the first listener on until the last one has gone; rendering alone keeps nothing. Edits that it
 * brings back were recorded where they were made.
 */
function keepWhileFollowed(draft: Draft, keeper: DraftKeeper | null) {
  let kept: KeptDraft | null = null;
  return {
    subscribe(listener: () => void) {
      if (!keeper) return () => undefined;
      const one = keeper.keep(draft);
      kept = one;
      const note = () => {
        if (one.getSnapshot().restored) countAsNoted(draft);
      };
      note();
      const end = one.subscribe(() => {
        note();
        listener();
      });
      return () => {
        end();
        one.stop();
      };
    },
    getSnapshot: () => kept?.getSnapshot() ?? notKept,
    discard() {
      kept?.discard();
      countAsNoted(draft);
    },
    resolve(pick: 'mine' | 'other' | 'both') {
      kept?.resolve(pick);
      if (pick === 'other') countAsNoted(draft);
    },
  };
}

const notKept: KeptSnapshot = { status: 'idle', restored: null, conflict: null };
