'use client';
import { useEffect } from 'react';
import type { MouseEvent, PointerEvent } from 'react';
import { isElement } from './dom.ts';
import { useEventCallback } from './useKept.ts';

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
  /** Closes what is open; what was asked to open later still does. */
  drop(): void;
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
  const put = (next: PopoverState): void => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const set = (next: PopoverState): void => {
    clearTimeout(timer);
    put(next);
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
    drop: () => put(closed),
    openLater: (next, delay) => later(() => open(next), delay),
    closeLater: (delay) => later(close, delay),
    settle: () => clearTimeout(timer),
  };
}

// A hover that rests for 100 ms opens.
const openDelay = 80;
const closeDelay = 240;

interface Triggers {
  /** The popover key of a trigger element, `null` when it is none. */
  readonly keyOf: (element: HTMLElement) => string | null;
  /** Matches every trigger. */
  readonly selector: string;
  /** Called when a trigger is clicked, tapped or pressed, before the popover opens. */
  readonly onPin?: (key: string) => void;
}

/** Handlers for the one element around all triggers: hover previews, click or tap pins, Enter opens and moves focus. */
export function usePopoverTriggers(store: PopoverStore, { keyOf, selector, onPin }: Triggers) {
  useEffect(() => () => store.settle(), [store]);
  const find = (target: EventTarget): { key: string; anchor: HTMLElement } | null => {
    const anchor = isElement(target) ? target.closest<HTMLElement>(selector) : null;
    const key = anchor && keyOf(anchor);
    return anchor && key !== null ? { key, anchor } : null;
  };
  const onPointerOver = useEventCallback((event: PointerEvent) => {
    if (event.pointerType === 'touch' || store.getSnapshot().pinned) return;
    const hit = find(event.target);
    if (hit) return preview(store, hit);
    if (isPanel(event.target)) return store.settle();
    leave(store);
  });
  const onPointerLeave = useEventCallback(() => leave(store));
  const onClick = useEventCallback((event: MouseEvent) => {
    const hit = find(event.target);
    if (!hit || event.defaultPrevented || isModified(event)) return;
    event.preventDefault();
    const { pinned, anchor } = store.getSnapshot();
    if (pinned && anchor === hit.anchor) return store.close();
    onPin?.(hit.key);
    // A click without a pointer behind it comes from the keyboard or a screen reader.
    store.open({ ...hit, pinned: true, focus: event.detail === 0 });
  });
  return { onPointerOver, onPointerLeave, onClick };
}

function preview(store: PopoverStore, hit: { key: string; anchor: HTMLElement }): void {
  const { key, anchor } = store.getSnapshot();
  if (anchor === hit.anchor) return store.settle();
  store.openLater(hit, key === null ? openDelay : openDelay / 2);
}

function leave(store: PopoverStore): void {
  const { key, pinned } = store.getSnapshot();
  if (pinned) return;
  if (key === null) return store.settle();
  store.closeLater(closeDelay);
}

function isPanel(target: EventTarget): boolean {
  return isElement(target) && target.closest('[data-popover-panel]') !== null;
}

function isModified(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
}
