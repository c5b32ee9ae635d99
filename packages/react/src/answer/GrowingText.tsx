'use client';
import { visibleText } from '@credence-ui/core/citation';
import { Component } from 'react';
import type { RefObject } from 'react';

/**
 * Appends what grew to the last text node of the open block, past React. Before React touches the blocks again, the node
 * is given back as React knows it, so that what it compares with is true. A class, since only a class is told before.
 */
export class GrowingText extends Component<GrowingText.Props> {
  private node: Text | null = null;
  private known = '';
  private applied = 0;
  private selected = false;

  override getSnapshotBeforeUpdate(before: GrowingText.Props): (() => void) | null {
    if (before.version === this.props.version) return null;
    const restore = this.selected ? keepSelection(this.props.root.current) : null;
    this.giveBack();
    return restore;
  }

  override componentDidMount(): void {
    document.addEventListener('selectionchange', this.noteSelection);
    this.append();
  }

  override componentWillUnmount(): void {
    document.removeEventListener('selectionchange', this.noteSelection);
    // Hidden by Suspense, it is shown again without being asked first.
    this.giveBack();
  }

  override componentDidUpdate(
    _: GrowingText.Props,
    __: unknown,
    restore: (() => void) | null,
  ): void {
    this.append();
    restore?.();
  }

  override render(): null {
    return null;
  }

  // Asking for the selection on every chunk would cost more than the chunk.
  private readonly noteSelection = (): void => {
    this.selected = document.getSelection()?.isCollapsed === false;
  };

  private giveBack(): void {
    if (this.node) this.node.data = this.known;
    this.node = null;
    this.applied = 0;
  }

  private append(): void {
    const { growth, root } = this.props;
    if (this.node?.isConnected === false) {
      this.node = null;
      this.applied = 0;
    }
    if (growth.length <= this.applied) return;
    this.node ??= lastText(root.current);
    if (!this.node) return;
    if (this.applied === 0) this.known = this.node.data;
    this.node.appendData(visibleText(growth.slice(this.applied)));
    this.applied = growth.length;
  }
}

export declare namespace GrowingText {
  interface Props {
    /** The answer's element. */
    root: RefObject<HTMLElement | null>;
    /** Changes whenever React renders a block. */
    version: unknown;
    /** What came since then. */
    growth: string;
  }
}

function lastText(root: HTMLElement | null): Text | null {
  const open = root && openBlock(root);
  return open && lastTextIn(open);
}

/** Cells behind the one that is written are empty. */
function lastTextIn(node: Node): Text | null {
  // Of any window: an answer may stand in a frame.
  if (node.nodeType === node.TEXT_NODE) return node as Text;
  let found: Text | null = null;
  for (let child = node.lastChild; child && !found; child = child.previousSibling)
    found = lastTextIn(child);
  return found;
}

/** Notes which text of the open block is selected. What it returns selects the same text again if it no longer is. */
function keepSelection(root: HTMLElement | null): (() => void) | null {
  const selection = root?.ownerDocument.getSelection();
  if (!root || !selection?.anchorNode || !root.contains(selection.anchorNode)) return null;
  if (selection.isCollapsed || !openBlock(root)?.contains(selection.focusNode)) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const anchor = placeOf(root, anchorNode, anchorOffset);
  const focus = placeOf(root, focusNode, focusOffset);
  if (anchor === null || focus === null) return null;
  return () => {
    const [start, end] = [pointAt(root, anchor), pointAt(root, focus)];
    if (!start || !end) return;
    const kept = selection.anchorNode === start.node && selection.anchorOffset === start.offset;
    const whole = selection.focusNode === end.node && selection.focusOffset === end.offset;
    if (kept && whole) return;
    selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  };
}

/** How many characters of the answer stand before a point. */
function placeOf(root: HTMLElement, node: Node | null, offset: number): number | null {
  if (!node || !root.contains(node)) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

function pointAt(root: HTMLElement, place: number): { node: Node; offset: number } | null {
  const texts = root.ownerDocument.createTreeWalker(root, 4);
  let left = place;
  let last: Node | null = null;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return last && { node: last, offset: last.textContent?.length ?? 0 };
}

/** The block that more may be streamed into, which stands near the end of the answer. */
function openBlock(root: HTMLElement): Element | null {
  let block = root.lastElementChild;
  while (block && !block.hasAttribute('data-block-open')) block = block.previousElementSibling;
  return block;
}
