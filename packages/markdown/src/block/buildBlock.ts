import type { Definition } from '../inline/definition.ts';
import { decodeText } from '../inline/entity.ts';
import { showsSame } from './block.ts';
import type { Block, ListItem, TableCell, TableRow } from './block.ts';
import { buildHeading, buildParagraph, inlinesOf, taskOf } from './buildProse.ts';
import { notBuilt } from './node.ts';
import type { Node } from './node.ts';
import { cellsOf } from './startTable.ts';
import type { Reading } from './state.ts';

/** What is shown of a node; `null` when nothing is yet. What was built and did not change since is the same object again. */
export function blockOf(reading: Reading, node: Node): Block | TableRow | ListItem | null {
  const { built, kind, start, end } = node;
  const open = node.open || end > reading.unfinished;
  const goesOn =
    isCurrent(reading, node) && built.start === start && built.kind === kind && built.open === open;
  if (goesOn && built.end === end && !(open && dependsOnMore(node))) return built.block;
  const read = build(reading, node);
  // A link whose address is still coming, for one, looks the same with each character of it.
  const block = open && goesOn && showsSame(built.block, read) ? built.block : read;
  Object.assign(built, { block, kind, start, end, open, definitions: reading.definitions });
  return block;
}

/** Whether what a node and all in it asked for still means the same. What was made of it is forgotten where it does not. */
function isCurrent(reading: Reading, { built, children }: Node): boolean {
  const { definitions } = reading;
  if (built.definitions === definitions) return true;
  const holds =
    [...built.labels].every(([label, meant]) => isSameDefinition(meant, definitions.get(label))) &&
    children.every((child) => isCurrent(reading, child));
  if (!holds) Object.assign(built, notBuilt);
  built.definitions = definitions;
  return holds;
}

function isSameDefinition(one: Definition | undefined, other: Definition | undefined): boolean {
  return (
    one?.href === other?.href && one?.title === other?.title && one?.footnote === other?.footnote
  );
}

/** Of an open node, more than where it ends decides what is shown: what it holds, and what follows its text. */
function dependsOnMore({ children, kind }: Node): boolean {
  return children.length > 0 || kind === 'item' || kind === 'paragraph';
}

function build(reading: Reading, node: Node): Block | TableRow | ListItem | null {
  const { kind, start, end } = node;
  switch (kind) {
    case 'paragraph':
      return buildParagraph(reading, node);
    case 'heading':
      return buildHeading(reading, node);
    case 'list':
      return buildList(reading, node);
    case 'item':
      return buildItem(reading, node);
    case 'blockquote':
      return { kind, children: childrenOf(reading, node), start, end };
    case 'footnote':
      return { kind, label: node.info, children: childrenOf(reading, node), start, end };
    case 'code':
      return { kind, language: languageOf(node), text: codeText(node), start, end };
    case 'html':
      return { kind, text: node.text.slice(0, -1), start, end };
    case 'plain':
      return { kind, text: reading.source.slice(start, end), start, end };
    case 'rule':
      return { kind, start, end };
    case 'table':
      return buildTable(node, childrenOf<TableRow>(reading, node));
    case 'row':
      return buildCells(reading, node);
    case 'root':
    case 'definitions':
      return null;
    default:
      return kind satisfies never;
  }
}

/** What is shown of the nodes in a node. */
function childrenOf<T = Block>(reading: Reading, { children }: Node): T[] {
  const blocks: T[] = [];
  for (const child of children) {
    const block = blockOf(reading, child);
    // Rows only stand in tables, items in lists and blocks in everything else.
    if (block) blocks.push(block as T);
  }
  return blocks;
}

function buildList(reading: Reading, node: Node): Block {
  const { mark, number, loose, start, end } = node;
  const ordered = mark === '.' || mark === ')';
  const items = childrenOf<ListItem>(reading, node);
  return {
    kind: 'list',
    ordered,
    first: ordered ? number : null,
    tight: !loose,
    items,
    start,
    end,
  };
}

function buildItem(reading: Reading, node: Node): ListItem {
  const { start, end, children } = node;
  const first = children[0];
  const task = first?.kind === 'paragraph' ? taskOf(reading.source, first) : null;
  return { checked: task, children: childrenOf(reading, node), start, end };
}

/** Blank lines behind indented code do not belong to it. */
function codeText({ text, mark }: Node): string {
  return mark === '' ? text.replace(/\n(?:[ \t]*\n)*$/, '') : text.slice(0, -1);
}

function languageOf({ info }: Node): string | null {
  const word = /^\S+/.exec(info)?.[0];
  return word === undefined ? null : decodeText(word);
}

/** The first row is the header; each row has as many cells as it. */
function buildTable({ align, start, end }: Node, rows: readonly TableRow[]): Block {
  const header = rows[0]?.cells ?? [];
  return { kind: 'table', align, header, rows: rows.slice(1), start, end };
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
