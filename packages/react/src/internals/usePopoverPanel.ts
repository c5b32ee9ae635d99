'use client';
import type { RefObject } from 'react';
import { isElement, isNode, listen } from './dom.ts';
import type { PopoverState, PopoverStore } from './popoverStore.ts';
import { useIsomorphicLayoutEffect } from './useKept.ts';

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
      if (!anchor.isConnected) close(store, node);
      // A preview of words that were scrolled away would only stand in front of others.
      else if (isOutOfSight(anchor) && !store.getSnapshot().pinned) store.drop();
      else moveTo(node, anchor);
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

function isOutOfSight(anchor: HTMLElement): boolean {
  const { top, bottom, left, right } = anchor.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return bottom < 0 || top > clientHeight || right < 0 || left > clientWidth;
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

/** Says on the trigger of an open panel that it is open, until the returned function is called. */
function markOpen(anchor: HTMLElement, panel: HTMLElement): () => void {
  if (!anchor.hasAttribute('aria-haspopup')) return () => undefined;
  anchor.setAttribute('aria-expanded', 'true');
  anchor.setAttribute('data-open', '');
  if (panel.id !== '') anchor.setAttribute('aria-controls', panel.id);
  return () => {
    anchor.setAttribute('aria-expanded', 'false');
    anchor.removeAttribute('data-open');
    anchor.removeAttribute('aria-controls');
  };
}

/**
 * Hands the focus back to a trigger. Where a stream has replaced it, the trigger that stands for the same source takes
 * its place, and without one what is around the panel, so that focus never falls to the page.
 */
function returnFocus(anchor: HTMLElement | null, panel: HTMLElement): void {
  const around = panel.parentElement;
  const target = anchor?.isConnected === true ? anchor : twinOf(anchor, around);
  target?.focus({ preventScroll: true });
  if (target && document.activeElement === target) return;
  if (!around) return;
  if (around.tabIndex < 0) around.tabIndex = -1;
  around.focus({ preventScroll: true });
}

function twinOf(anchor: HTMLElement | null, around: HTMLElement | null): HTMLElement | null {
  const id = anchor?.dataset['citation'];
  const markers = around?.querySelectorAll<HTMLElement>('a[data-citation], button[data-citation]');
  return [...(markers ?? [])].find(({ dataset }) => dataset['citation'] === id) ?? null;
}

/** A rectangle in viewport pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Surroundings {
  /** Size of the panel. */
  readonly panel: Pick<Box, 'width' | 'height'>;
  readonly viewport: Pick<Box, 'width' | 'height'>;
  readonly rtl: boolean;
  /** Where something begins that is to stay in sight, such as the actions of a card; counts below the anchor. @default Infinity */
  readonly clear?: number;
  /** Pixels between anchor and panel. @default 8 */
  readonly gap?: number;
  /** Pixels kept free at the viewport's edge. @default 8 */
  readonly margin?: number;
}

/** The least height, in pixels, at which a panel can be read. */
const smallest = 96;

/**
 * Where a panel stands: below its anchor, above when there is more room, aligned with its leading edge, inside the viewport.
 * Where there is room on neither side it covers the text above rather than what is to stay in sight.
 * `height` is how high it may be where it would cover what is to stay in sight.
 */
export function placePanel(
  anchor: Box,
  { panel, viewport, rtl, clear = Infinity, gap = 8, margin = 8 }: Surroundings,
): { left: number; top: number; side: 'above' | 'below'; height: number } {
  const below = anchor.top + anchor.height + gap;
  const floor = viewport.height - margin;
  const rooms = { below: Math.min(floor, clear - gap) - below, above: anchor.top - gap - margin };
  const isShort = rooms.below < Math.min(smallest, panel.height) && clear !== Infinity;
  const side =
    panel.height > rooms.below && (isShort || rooms.above > rooms.below) ? 'above' : 'below';
  const height =
    clear === Infinity ? panel.height : Math.min(panel.height, Math.max(smallest, rooms[side]));
  const leading = rtl ? anchor.left + anchor.width - panel.width : anchor.left;
  return {
    left: clamp(leading, margin, viewport.width - margin - panel.width),
    top: clamp(side === 'above' ? anchor.top - gap - height : below, margin, floor - height),
    side,
    height,
  };
}

/** `low` wins when the panel is larger than the room, so that its beginning stays readable. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
