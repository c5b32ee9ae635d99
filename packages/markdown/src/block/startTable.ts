import type { Located } from '../inline/inline.ts';
import type { ColumnAlign } from './block.ts';
import { findNext } from './line.ts';
import type { Line } from './line.ts';
import { createNode } from './node.ts';
import type { Node } from './node.ts';
import { closeBelow, extendTo, openNode } from './state.ts';
import type { BlockState } from './state.ts';

const rule = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Opens a table at the line of dashes below its header, which until then was the last line of a paragraph. */
export function startTable(state: BlockState, container: Node, line: Line): Node | null {
  const { source, nextAt, end } = line;
  if (container.kind !== 'paragraph' || !rule.test(source.slice(nextAt, end))) return null;
  const [from = 0, to = 0] = container.lines.slice(-2);
  const align = cellsOf(source, nextAt, end).map(({ start, end: stop }) =>
    alignOf(source, start, stop),
  );
  const header = cellsOf(source, from, to);
  const isTable =
    header.length === align.length && /\|/.test(source.slice(from, to) + source.slice(nextAt, end));
  if (!isTable) return null;
  const table = takeHeader(state, container, from);
  table.align = align;
  addRow(table, from, to);
  line.at = end;
  findNext(line);
  extendTo(table, end);
  return table;
}

/** Takes the last line away from a paragraph, which vanishes when it was the only one, and opens a table there. */
function takeHeader(state: BlockState, paragraph: Node, from: number): Node {
  const { parent, lines } = paragraph;
  if (lines.length === 2 && parent) {
    parent.children.pop();
    const table = createNode('table', from, parent);
    parent.children.push(table);
    return table;
  }
  paragraph.lines.length -= 2;
  paragraph.end = paragraph.lines.at(-1) ?? paragraph.start;
  if (parent) closeBelow(state, parent);
  state.blankFrom = Infinity;
  return openNode(state, paragraph, 'table', from);
}

/** Adds a line of cells to a table. */
export function addRow(table: Node, from: number, to: number): void {
  const row = createNode('row', from, table);
  row.open = false;
  row.end = to;
  row.lines.push(from, to);
  table.children.push(row);
}

function alignOf(source: string, start: number, end: number): ColumnAlign {
  const left = source[start] === ':';
  const right = source[end - 1] === ':';
  if (left) return right ? 'center' : 'left';
  return right ? 'right' : null;
}

/** The cells of a line, without the white space around them. A `\|` divides nothing. */
export function cellsOf(source: string, start: number, end: number): readonly Located[] {
  const cells: Located[] = [];
  let from = source[start] === '|' ? start + 1 : start;
  for (let at = from; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 124) {
      cells.push(trimmed(source, from, at));
      from = at + 1;
    }
  }
  const last = trimmed(source, from, end);
  return last.start < last.end || from === start ? [...cells, last] : cells;
}

function trimmed(source: string, from: number, to: number): Located {
  let [start, end] = [from, to];
  while (start < end && isSpace(source.charCodeAt(start))) start++;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}
