'use client';
import type { RefObject } from 'react';
import { listen } from './listen.ts';
import { placePanel } from './placePanel.ts';
import { markOpen, returnFocus } from './popoverAnchor.ts';
import { isElement, isNode } from './isElement.ts';
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
    const move = (): void => {
      if (anchor.isConnected) moveTo(node, anchor);
      else close(store, node);
    };
    move();
    const stop = [
      markOpen(anchor, node),
      listen(window, 'scroll', move, { capture: true, passive: true }),
      listen(window, 'resize', move),
    ];
    return () => stop.forEach((end) => end());
  }, [anchor, panel, store]);
  // Keys and presses anywhere in the document can end an open panel; one inside it makes it stay.
  useIsomorphicLayoutEffect(() => {
    const node = panel.current;
    if (!anchor || !node) return;
    if (focus) node.focus({ preventScroll: true });
    const stop = [
      listen(document, 'keydown', (event) => onKeyDown(event, store, node), { capture: true }),
      listen(document, 'pointerdown', (event) => onPress(event, store, node)),
      listen(node, 'focusin', () => pin(store)),
    ];
    return () => stop.forEach((end) => end());
  }, [anchor, pinned, focus, panel, store]);
}

function pin(store: PopoverStore): void {
  const { key, anchor, pinned } = store.getSnapshot();
  if (key !== null && anchor && !pinned) store.open({ key, anchor, pinned: true });
}

function onKeyDown(event: KeyboardEvent, store: PopoverStore, panel: HTMLElement): void {
  if (isInDialog(event.target)) return;
  const inside = panel.contains(document.activeElement);
  if (event.key === 'Escape') {
    event.stopPropagation();
    if (store.getSnapshot().pinned) returnFocus(store.getSnapshot().anchor, panel);
    close(store, panel);
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
  returnFocus(store.getSnapshot().anchor, panel);
  // Going on, the browser itself moves from the anchor to what follows it.
  if (backwards) event.preventDefault();
  store.close();
}

function onPress({ target }: Event, store: PopoverStore, panel: HTMLElement): void {
  const { anchor } = store.getSnapshot();
  if (isNode(target) && anchor?.contains(target) === true) return;
  if (isNode(target) && panel.contains(target)) return pin(store);
  if (isInDialog(target)) return;
  const held = panel.contains(document.activeElement);
  store.close();
  // The press moves the focus only afterwards, and only to what can take it.
  if (held) setTimeout(() => isFocusLost() && anchor?.focus({ preventScroll: true }));
}

function close(store: PopoverStore, panel: HTMLElement): void {
  const { anchor } = store.getSnapshot();
  if (panel.contains(document.activeElement)) returnFocus(anchor, panel);
  store.close();
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** A dialog over the panel, such as the question before a link is followed, has its own keys and presses. */
function isInDialog(target: EventTarget | null): boolean {
  return isElement(target) && target.closest('dialog[open]') !== null;
}

/** The top layer keeps the panel out of every clipping ancestor; where it is missing, `position: fixed` has to do. */
function showOnTop(node: HTMLElement): void {
  if (!('showPopover' in HTMLElement.prototype)) return;
  node.popover = 'manual';
  if (!node.matches(':popover-open')) node.showPopover();
}

function moveTo(node: HTMLElement, anchor: HTMLElement): void {
  node.style.maxBlockSize = '';
  const panel = node.getBoundingClientRect();
  const place = placePanel(anchor.getBoundingClientRect(), {
    panel,
    viewport: {
      width: document.documentElement.clientWidth,
      height: document.documentElement.clientHeight,
    },
    rtl: getComputedStyle(anchor).direction === 'rtl',
    clear: actionsBelow(anchor),
  });
  node.style.left = `${place.left}px`;
  node.style.top = `${place.top}px`;
  if (place.height < panel.height) node.style.maxBlockSize = `${place.height}px`;
  node.dataset['side'] = place.side;
}

/** Where the actions of the card around a trigger begin. */
function actionsBelow(anchor: HTMLElement): number {
  const foot = anchor
    .closest('[data-credence~="card-root"]')
    ?.querySelector('[data-credence="card-foot"]');
  const top = foot?.getBoundingClientRect().top ?? 0;
  return top > anchor.getBoundingClientRect().bottom ? top : Infinity;
}
