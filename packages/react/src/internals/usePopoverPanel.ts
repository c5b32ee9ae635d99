'use client';
import type { RefObject } from 'react';
import { placePanel } from './placePanel.ts';
import type { PopoverStore, PopoverState } from './popoverStore.ts';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.ts';

/** Keeps an open panel at its anchor, closes it on Escape or a press outside, and hands focus in and back. */
export function usePopoverPanel(
  store: PopoverStore,
  state: PopoverState,
  panel: RefObject<HTMLElement | null>,
): void {
  const { anchor, pinned, focus } = state;
  // Placement belongs to the browser's layout, which React does not know.
  useIsomorphicLayoutEffect(() => {
    const node = panel.current;
    if (!anchor || !node) return;
    showOnTop(node);
    const move = (): void => (anchor.isConnected ? moveTo(node, anchor) : store.close());
    move();
    const stop = [
      listen(window, 'scroll', move, { capture: true, passive: true }),
      listen(window, 'resize', move),
    ];
    return () => stop.forEach((end) => end());
  }, [anchor, panel, store]);
  // Keys and presses anywhere in the document can end an open panel.
  useIsomorphicLayoutEffect(() => {
    const node = panel.current;
    if (!anchor || !node) return;
    if (focus) node.focus({ preventScroll: true });
    const stop = [
      listen(document, 'keydown', (event) => onKeyDown(event, store, node), { capture: true }),
      listen(document, 'pointerdown', (event) => onPress(event, store, node)),
    ];
    return () => stop.forEach((end) => end());
  }, [anchor, pinned, focus, panel, store]);
}

function onKeyDown(event: KeyboardEvent, store: PopoverStore, panel: HTMLElement): void {
  const { anchor, pinned } = store.getSnapshot();
  const inside = panel.contains(document.activeElement);
  if (event.key === 'Escape') {
    event.stopPropagation();
    if (inside || pinned) anchor?.focus({ preventScroll: true });
    store.close();
  }
  if (event.key === 'Tab' && inside) leaveByTab(event, store, panel);
}

/** The panel is read between its anchor and what follows the anchor, wherever it stands in the document. */
function leaveByTab(event: KeyboardEvent, store: PopoverStore, panel: HTMLElement): void {
  const stops = [...panel.querySelectorAll<HTMLElement>('a[href], button')];
  const last = stops.at(-1) ?? panel;
  const backwards =
    event.shiftKey && (document.activeElement === panel || document.activeElement === stops[0]);
  const forwards = !event.shiftKey && (document.activeElement === last || stops.length === 0);
  if (!backwards && !forwards) return;
  store.getSnapshot().anchor?.focus({ preventScroll: true });
  // Going on, the browser itself moves from the anchor to what follows it.
  if (backwards) event.preventDefault();
  store.close();
}

function onPress(event: PointerEvent, store: PopoverStore, panel: HTMLElement): void {
  const { target } = event;
  const { anchor } = store.getSnapshot();
  if (target instanceof Node && (panel.contains(target) || anchor?.contains(target))) return;
  store.close();
}

/** The top layer keeps the panel out of every clipping ancestor; where it is missing, `position: fixed` has to do. */
function showOnTop(node: HTMLElement): void {
  if (!('showPopover' in HTMLElement.prototype)) return;
  node.popover = 'manual';
  if (!node.matches(':popover-open')) node.showPopover();
}

function moveTo(node: HTMLElement, anchor: HTMLElement): void {
  const { left, top, side } = placePanel(anchor.getBoundingClientRect(), {
    panel: node.getBoundingClientRect(),
    viewport: {
      width: document.documentElement.clientWidth,
      height: document.documentElement.clientHeight,
    },
    rtl: getComputedStyle(anchor).direction === 'rtl',
  });
  node.style.left = `${left}px`;
  node.style.top = `${top}px`;
  node.dataset['side'] = side;
}

function listen<Name extends keyof DocumentEventMap>(
  target: Document | Window,
  name: Name | 'resize',
  handler: (event: DocumentEventMap[Name]) => void,
  options?: AddEventListenerOptions,
): () => void {
  // Both targets send the event that `DocumentEventMap` names.
  const listener = handler as EventListener;
  target.addEventListener(name, listener, options);
  return () => target.removeEventListener(name, listener, options);
}
