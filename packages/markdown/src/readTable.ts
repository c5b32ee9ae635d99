import type { SyntaxNode } from '@lezer/common';
import type { ColumnAlign, TableBlock, TableCell, TableRow } from './block.ts';
import { childrenOf } from './childrenOf.ts';
import type { Place } from './place.ts';

/** Reads a table; each row gets as many cells as the header has. */
export function readTable(place: Place, node: SyntaxNode): TableBlock {
  const header = readCells(place, node.getChild('TableHeader'));
  const rule = node.getChild('TableDelimiter');
  const align = rule ? readAlign(place.source.slice(rule.from, rule.to)) : [];
  return {
    kind: 'table',
    align: header.map((_, column) => align[column] ?? null),
    header,
    rows: node.getChildren('TableRow').map((row) => readRow(place, row, header.length)),
    start: node.from,
    end: node.to,
  };
}

function readRow(place: Place, row: SyntaxNode, width: number): TableRow {
  const cells = readCells(place, row).slice(0, width);
  const empty: TableCell = { children: [], start: row.to, end: row.to };
  const missing = Array.from({ length: width - cells.length }, () => empty);
  return { cells: [...cells, ...missing], start: row.from, end: row.to };
}

function readAlign(rule: string): readonly ColumnAlign[] {
  const columns = rule.replace(/^[\s|]+|[\s|]+$/g, '').split('|');
  return columns.map((column) => alignOf(column.trim()));
}

function alignOf(dashes: string): ColumnAlign {
  if (dashes.startsWith(':')) return dashes.endsWith(':') ? 'center' : 'left';
  return dashes.endsWith(':') ? 'right' : null;
}

/** Between two delimiters without a cell node stands an empty cell. */
function readCells({ source, inlines }: Place, row: SyntaxNode | null): readonly TableCell[] {
  const cells: TableCell[] = [];
  let open: TableCell | null = null;
  for (const node of row ? childrenOf(row) : []) {
    const { from: start, to: end } = node;
    if (node.name === 'TableCell') {
      const children = inlines.read(source.slice(start, end), start, { cell: true });
      open = { children, start, end };
    } else if (node.name === 'TableDelimiter') {
      if (open ?? start > (row?.from ?? 0)) cells.push(open ?? { children: [], start, end: start });
      open = null;
    }
  }
  return open ? [...cells, open] : cells;
}
