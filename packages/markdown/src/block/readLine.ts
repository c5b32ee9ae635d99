import { createLine, findNext, restOf, skipColumns, skipIndent, takeQuoteMark } from './line.ts';
import type { Line } from './line.ts';
import { openChild } from './node.ts';
import type { Node } from './node.ts';
import { endsHtml, startNode } from './startNode.ts';
import { addRow } from './startTable.ts';
import { closeBelow, extendTo, openNode, tipOf } from './state.ts';
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

/** Whether a line goes on with an open node, whose markers are then taken off it; `end` when it was the node's last line. */
function continueNode(state: BlockState, node: Node, line: Line): boolean | 'end' {
  switch (node.kind) {
    case 'list':
      return true;
    case 'item':
      return continueItem(node, line);
    case 'footnote':
      if (line.blank) skipIndent(line);
      else if (line.indent >= 4) skipColumns(line, 4);
      else return false;
      return true;
    case 'blockquote':
      return takeQuoteMark(line);
    case 'code':
      return node.mark === '' ? continueIndented(line) : continueFenced(state, node, line);
    case 'html':
      return !(line.blank && node.number >= 6);
    case 'paragraph':
    case 'table':
    case 'plain':
      return !line.blank;
    default:
      return false;
  }
}

function continueItem(node: Node, line: Line): boolean {
  if (line.blank) {
    if (node.children.length === 0) return false;
    skipIndent(line);
    return true;
  }
  if (line.indent < node.indent) return false;
  skipColumns(line, node.indent);
  return true;
}

function continueIndented(line: Line): boolean {
  if (line.indent < 4 && !line.blank) return false;
  skipColumns(line, 4);
  return true;
}

const closingFence = /(?:`{3,}|~{3,})(?=[ \t]*$)/y;

function continueFenced(state: BlockState, node: Node, line: Line): true | 'end' {
  if (line.indent < 4 && line.source[line.nextAt] === node.mark[0]) {
    closingFence.lastIndex = 0;
    const fence = closingFence.exec(line.source.slice(line.nextAt, line.end))?.[0];
    if (fence !== undefined && fence.length >= node.mark.length) {
      extendTo(node, line.end);
      closeBelow(state, node.parent ?? node);
      return 'end';
    }
  }
  skipColumns(line, node.indent);
  findNext(line);
  return true;
}
