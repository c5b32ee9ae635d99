/** What a popover shows and how it came to be open. */
export interface PopoverState {
  /** Names what the panel is about; `null` when closed. */
  readonly key: string | null;
  /** The element that the panel stands at. */
  readonly anchor: HTMLElement | null;
  /** True when it was opened on purpose and stays until it is closed on purpose. */
  readonly pinned: boolean;
  /** True when focus should move into the panel. */
  readonly focus: boolean;
}

/** One panel shared by any number of triggers, as an external store. */
export interface PopoverStore {
  subscribe(listener: () => void): () => void;
  getSnapshot(): PopoverState;
  open(next: { key: string; anchor: HTMLElement; pinned?: boolean; focus?: boolean }): void;
  close(): void;
  /** Opens after `delay` milliseconds unless something else is asked for first. */
  openLater(next: { key: string; anchor: HTMLElement }, delay: number): void;
  /** Closes after `delay` milliseconds unless something else is asked for first. */
  closeLater(delay: number): void;
  /** Forgets what was asked for later. */
  settle(): void;
}

const closed: PopoverState = { key: null, anchor: null, pinned: false, focus: false };

/** Creates a closed popover. */
export function createPopoverStore(): PopoverStore {
  let state = closed;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const set = (next: PopoverState): void => {
    clearTimeout(timer);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const open: PopoverStore['open'] = ({ key, anchor, pinned = false, focus = false }) => {
    set({ key, anchor, pinned, focus });
  };
  const close = (): void => set(closed);
  const later = (act: () => void, delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getSnapshot: () => state,
    open,
    close,
    openLater: (next, delay) => later(() => open(next), delay),
    closeLater: (delay) => later(close, delay),
    settle: () => clearTimeout(timer),
  };
}
