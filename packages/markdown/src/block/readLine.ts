import { startersOf } from './kinds.ts';
import { createLine } from './line.ts';
import type { Line } from './line.ts';
import { openChild } from './node.ts';
import type { Node } from './node.ts';
import { addText, paragraph, plain } from './paragraph.ts';
import { closeBelow, openNode, tipOf } from './state.ts';
import type { BlockState } from './state.ts';

/**
 * Reads one line, by the block rules of CommonMark: it goes on with the blocks that are open, opens new ones, and what
 * is left is text. Gives the offset up to which the line was looked at for that.
 */
export function readLine(state: BlockState, start: number, end: number): number {
  const line = createLine(state.source, start, end);
  const matched = takeMarkers(state, line);
  if (!matched) {
    state.blankFrom = Infinity;
    return end;
  }
  const container = openBlocks(state, matched, line);
  const looked = line.nextAt;
  const isNew = container !== matched;
  if (!isNew && isLazy(state, container, line)) addText(tipOf(state), line);
  else addRest(state, container, line);
  noteBlank(state, container, line, isNew);
  return looked;
}

/** The innermost open node that the line goes on with; `null` when the line was the last of a code block. */
function takeMarkers(state: BlockState, line: Line): Node | null {
  let node = state.root;
  for (let child = openChild(node); child; child = openChild(node)) {
    const result = child.kind.continue?.(state, child, line);
    if (result === 'end') return null;
    if (!result) break;
    node = child;
  }
  return node;
}

function openBlocks(state: BlockState, matched: Node, line: Line): Node {
  let container = matched;
  while (!isLeaf(container) && !line.blank) {
    const next = startNode(state, container, line);
    if (!next) break;
    container = next;
  }
  return container;
}

/** Opens the block that a line begins in `container`. `null` when it begins none there. */
function startNode(state: BlockState, container: Node, line: Line): Node | null {
  if (container.depth > state.maxDepth) return null;
  for (const kind of startersOf(line)) {
    const node = kind.start?.(state, container, line);
    if (node) return node;
  }
  return null;
}

function isLeaf({ kind, open }: Node): boolean {
  return !open || kind.verbatim === true;
}

/** A line of words goes on with a paragraph even without the markers around it. */
function isLazy(state: BlockState, container: Node, line: Line): boolean {
  return !line.blank && openChild(container) !== null && tipOf(state).kind.name === 'paragraph';
}

function addRest(state: BlockState, container: Node, line: Line): void {
  closeBelow(state, container);
  if (container.kind.add) return container.kind.add(state, container, line);
  if (line.blank || !container.open) return;
  const kind = container.depth > state.maxDepth ? plain : paragraph;
  addText(openNode(state, container, kind, line.nextAt), line);
}

/** A blank line counts for what is within the innermost quote that it goes on with. */
function noteBlank(state: BlockState, container: Node, line: Line, isNew: boolean): void {
  if (!line.blank || isNew || isLeaf(container)) {
    state.blankFrom = Infinity;
    return;
  }
  let at: Node | null = container;
  while (at && at.kind.name !== 'blockquote') at = at.parent;
  state.blankFrom = at ? at.depth : 0;
}
