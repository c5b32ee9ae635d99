'use client';
import { useRef, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { PopoverStore } from '../internals/popoverStore.ts';
import { usePopoverPanel } from '../internals/usePopoverPanel.ts';

/** The words of an open hint beside its button. They stay while the pointer is on them, and go on Escape. */
export function HintTip({ store, id, children }: HintTip.Props) {
  const tip = useRef<HTMLSpanElement>(null);
  const state = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
  usePopoverPanel(store, state, tip);
  return (
    <span
      ref={tip}
      id={id}
      role="tooltip"
      data-credence="confidence-tooltip"
      data-popover-panel=""
      onPointerEnter={() => store.settle()}
      onPointerLeave={() => store.close()}
    >
      {children}
    </span>
  );
}

export declare namespace HintTip {
  interface Props {
    store: PopoverStore;
    id: string;
    /** What stands inside. */
    children: ReactNode;
  }
}
