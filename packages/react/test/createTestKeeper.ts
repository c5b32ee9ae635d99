import { createListeners } from '@credence-ui/core/store';
import type { Draft, DraftKeeper, KeptSnapshot } from '@credence-ui/draft';

/** A keeper in the state that a test wants, which notes what is asked of it; `onAct` does to the draft what a keeper would. */
export function createTestKeeper(
  state: Partial<KeptSnapshot> = {},
  onAct: (act: string) => void = () => undefined,
) {
  const { subscribe, notify } = createListeners();
  const asked: string[] = [];
  const keeping = new Set<Draft>();
  let snapshot: KeptSnapshot = { status: 'idle', restored: null, conflict: null, ...state };
  const settle = (act: string) => {
    asked.push(act);
    onAct(act);
    snapshot = { ...snapshot, restored: null, conflict: null };
    notify();
  };
  const keeper: DraftKeeper = {
    keep(draft) {
      keeping.add(draft);
      return {
        subscribe,
        getSnapshot: () => snapshot,
        discard: () => settle('discard'),
        resolve: (pick) => settle(pick),
        stop: () => void keeping.delete(draft),
      };
    },
  };
  return { ...keeper, asked, keeping };
}
