import type { Block, TableCell, TableRow } from './block.ts';
import { inlinesOf } from './buildProse.ts';
import { cellsOf } from './cellsOf.ts';
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';

/** The first row is the header; each row has as many cells as it. */
export function buildTable({ align, start, end }: Node, rows: readonly TableRow[]): Block {
  const header = rows[0]?.cells ?? [];
  return { kind: 'table', align, header, rows: rows.slice(1), start, end };
}

/** Reads the cells of a row; one that did not change since, and is not the one that is written, is the same object again. */
export function buildCells(reading: Reading, node: Node): TableRow {
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
