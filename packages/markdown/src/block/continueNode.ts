import { closeBelow } from './closeNode.ts';
import { findNext, skipColumns, skipIndent, skipMark } from './line.ts';
import type { Line } from './line.ts';
import type { Node } from './node.ts';
import { extendTo } from './state.ts';
import type { BlockState } from './state.ts';

/** Whether a line goes on with an open node, whose markers are then taken off it; `end` when it was the node's last line. */
export function continueNode(state: BlockState, node: Node, line: Line): boolean | 'end' {
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

/** Takes a `>` with the space behind it off. */
export function takeQuoteMark(line: Line): boolean {
  if (line.indent >= 4 || line.source[line.nextAt] !== '>' || line.blank) return false;
  skipMark(line, 1);
  skipColumns(line, 1);
  return true;
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
