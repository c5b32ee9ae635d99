import type { TakenEntry } from '../../shared/api.ts';
import { createKeptTexts } from '../store/createKeptTexts.ts';
import type { Shelf } from '../store/createKept.ts';
import type { Store } from '../store/createStore.ts';

/** When this device took which hand-off, ISO 8601 by its id. There is no sign-in: who takes it here is "you". */
export interface Held extends Store<Readonly<Record<string, string>>> {
  add(this: void, id: string, at: string): void;
}

/** Hand-offs remembered on `shelf`. */
export function createHeld(shelf: Shelf | null): Held {
  const { keep, subscribe, getSnapshot } = createKeptTexts(shelf, 'copilot.held');
  return { subscribe, getSnapshot, add: keep };
}

/** Whether a hand-off is this device's; not when it was put back and somebody else took it later. */
export function isHeld(held: Readonly<Record<string, string>>, { id, taken }: TakenEntry): boolean {
  return held[id] === taken.at;
}
