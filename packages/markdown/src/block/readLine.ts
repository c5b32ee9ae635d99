import { closeBelow } from './closeNode.ts';
import { continueNode } from './continueNode.ts';
import { createLine, restOf } from './line.ts';
import type { Line } from './line.ts';
import { openChild } from './node.ts';
import type { Node } from './node.ts';
import { openNode } from './openNode.ts';
import { endsHtml } from './startHtml.ts';
import { startNode } from './startNode.ts';
import { addRow } from './startTable.ts';
import { extendTo, tipOf } from './state.ts';
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
    const result = continueNode(state, child, line);
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

function isLeaf({ kind, open }: Node): boolean {
  return !open || kind === 'code' || kind === 'html' || kind === 'plain';
}

/** A line of words goes on with a paragraph even without the markers around it. */
function isLazy(state: BlockState, container: Node, line: Line): boolean {
  return !line.blank && openChild(container) !== null && tipOf(state).kind === 'paragraph';
}

function addRest(state: BlockState, container: Node, line: Line): void {
  closeBelow(state, container);
  switch (container.kind) {
    case 'code':
    case 'html':
      return addVerbatim(state, container, line);
    case 'paragraph':
    case 'plain':
      return addText(container, line);
    case 'table':
      if (line.at < line.end) addRow(container, line.nextAt, trimmedEnd(line));
      return extendTo(container, line.end);
    default: {
      if (line.blank || !container.open) return;
      const kind = container.depth > state.maxDepth ? 'plain' : 'paragraph';
      addText(openNode(state, container, kind, line.nextAt), line);
    }
  }
}

function addText(node: Node, line: Line): void {
  const end = trimmedEnd(line);
  node.lines.push(line.nextAt, end);
  extendTo(node, end);
}

function addVerbatim(state: BlockState, node: Node, line: Line): void {
  // The line of the fence itself holds no code.
  if (node.kind === 'code' && node.mark !== '' && node.end === line.end) return;
  const text = restOf(line);
  node.text += `${text}\n`;
  if (node.mark !== '' || !line.blank) extendTo(node, line.end);
  if (node.kind === 'html' && endsHtml(node, text)) closeBelow(state, node.parent ?? node);
}

function trimmedEnd({ source, nextAt, end }: Line): number {
  let at = end;
  while (at > nextAt && (source[at - 1] === ' ' || source[at - 1] === '\t')) at--;
  return at;
}

/** A blank line counts for what is within the innermost quote that it goes on with. */
function noteBlank(state: BlockState, container: Node, line: Line, isNew: boolean): void {
  if (!line.blank || isNew || isLeaf(container)) {
    state.blankFrom = Infinity;
    return;
  }
  let at: Node | null = container;
  while (at && at.kind !== 'blockquote') at = at.parent;
  state.blankFrom = at ? at.depth : 0;
}
