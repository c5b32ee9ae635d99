import type { Located } from '../inline/inline.ts';
import type { Block, ColumnAlign, TableCell, TableRow } from './block.ts';
import { inlinesOf } from './growingInlines.ts';
import type { BlockKind, Shown } from './kind.ts';
import { findNext } from './line.ts';
import type { Line } from './line.ts';
import { createNode } from './node.ts';
import type { Node } from './node.ts';
import { trimmedEnd } from './paragraph.ts';
import { closeBelow, extendTo, openNode } from './state.ts';
import type { BlockState, Reading } from './state.ts';

/** Lines of cells below a header and a line of dashes. */
export const table: BlockKind = {
  name: 'table',
  start: startTable,
  continue: (_, __, line) => !line.blank,
  add(_, node, line) {
    if (line.at < line.end) addRow(node, line.nextAt, trimmedEnd(line));
    extendTo(node, line.end);
  },
  build: (_, node, children) => buildTable(node, children()),
};

const row: BlockKind = { name: 'row', build: buildCells };

const dashes = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Opens a table at the line of dashes below its header, which until then was the last line of a paragraph. */
function startTable(state: BlockState, container: Node, line: Line): Node | null {
  const { source, nextAt, end } = line;
  if (container.kind.name !== 'paragraph' || !dashes.test(source.slice(nextAt, end))) return null;
  const [from = 0, to = 0] = container.lines.slice(-2);
  const align = cellsOf(source, nextAt, end).map(({ start, end: stop }) =>
    alignOf(source, start, stop),
  );
  const header = cellsOf(source, from, to);
  const isTable =
    header.length === align.length && /\|/.test(source.slice(from, to) + source.slice(nextAt, end));
  if (!isTable) return null;
  const node = takeHeader(state, container, from);
  node.align = align;
  addRow(node, from, to);
  line.at = end;
  findNext(line);
  extendTo(node, end);
  return node;
}

/** Takes the last line away from a paragraph, which vanishes when it was the only one, and opens a table there. */
function takeHeader(state: BlockState, paragraph: Node, from: number): Node {
  const { parent, lines } = paragraph;
  if (lines.length === 2 && parent) {
    parent.children.pop();
    const node = createNode(table, from, parent);
    parent.children.push(node);
    return node;
  }
  paragraph.lines.length -= 2;
  paragraph.end = paragraph.lines.at(-1) ?? paragraph.start;
  if (parent) closeBelow(state, parent);
  state.blankFrom = Infinity;
  return openNode(state, paragraph, table, from);
}

/** Adds a line of cells to a table. */
function addRow(node: Node, from: number, to: number): void {
  const added = createNode(row, from, node);
  added.open = false;
  added.end = to;
  added.lines.push(from, to);
  node.children.push(added);
}

function alignOf(source: string, start: number, end: number): ColumnAlign {
  const left = source[start] === ':';
  const right = source[end - 1] === ':';
  if (left) return right ? 'center' : 'left';
  return right ? 'right' : null;
}

/** The cells of a line, without the white space around them. A `\|` divides nothing. */
function cellsOf(source: string, start: number, end: number): readonly Located[] {
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

/** The first row is the header; each row has as many cells as it. */
function buildTable({ align, start, end }: Node, shown: Shown[]): Block {
  // Only rows stand in a table.
  const [header, ...rows] = shown as TableRow[];
  return { kind: 'table', align, header: header?.cells ?? [], rows, start, end };
}

/** Reads the cells of a row; one that did not change since, and is not the one that is written, is the same object again. */
function buildCells(reading: Reading, node: Node): TableRow {
  const { start, end, parent, built } = node;
  const width = parent?.align.length ?? 0;
  const before = built.block && 'cells' in built.block ? built.block.cells : [];
  const wrote = built.start === -1 ? -1 : built.end;
  const cells = cellsOf(reading.source, start, end)
    .slice(0, width)
    .map((cell, column): TableCell => {
      const old = before[column];
      if (old && old.start === cell.start && old.end === cell.end && cell.end < wrote) return old;
      const text = reading.source.slice(cell.start, cell.end);
      const open = cell.end === end && end > reading.unfinished;
      const { inlines: children } = inlinesOf(reading, node, text, cell.start, {
        cell: true,
        open,
      });
      return { children, ...cell };
    });
  const empty: TableCell = { children: [], start: end, end };
  while (cells.length < width) cells.push(empty);
  return { cells, start, end };
}
