'use client';
import { visibleText } from '@credence-ui/core/citation';
import { Component } from 'react';
import type { RefObject } from 'react';
import type { keepSelection } from './keepSelection.ts';

// Few select what is still being written: fetched with the first selection, and again with the next where that failed.
let keep: typeof keepSelection | null = null;
const load = async (): Promise<void> => {
  ({ keepSelection: keep } = await import('./keepSelection.ts'));
};

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
    const { current } = this.props.root;
    const restore = this.selected && current ? keep?.(current, openBlock(current)) : null;
    this.giveBack();
    return restore ?? null;
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
    if (this.selected && !keep) void load().catch(() => undefined);
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

/** The block that more may be streamed into, which stands near the end of the answer. */
function openBlock(root: HTMLElement): Element | null {
  let block = root.lastElementChild;
  while (block && !block.hasAttribute('data-block-open')) block = block.previousElementSibling;
  return block;
}
