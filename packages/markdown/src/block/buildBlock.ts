import type { Block, ListItem, TableRow } from './block.ts';
import { buildHeading, buildParagraph } from './buildProse.ts';
import { buildCells, buildTable } from './buildTable.ts';
import { notBuilt } from './node.ts';
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';
import { showsSame } from './showsSame.ts';
import { decodeText } from '../inline/decodeText.ts';
import type { Definition } from '../inline/definition.ts';

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

/** State of the box that the first paragraph of an item begins with; `null` without one. */
export function taskOf(source: string, { start, parent, children }: Node): boolean | null {
  if (parent?.kind !== 'item' || children.length > 0) return null;
  const box = /^\[([ xX])\][ \t]/.exec(source.slice(start, start + 4));
  return box && box[1] !== ' ';
}

/** Blank lines behind indented code do not belong to it. */
function codeText({ text, mark }: Node): string {
  return mark === '' ? text.replace(/\n(?:[ \t]*\n)*$/, '') : text.slice(0, -1);
}

function languageOf({ info }: Node): string | null {
  const word = /^\S+/.exec(info)?.[0];
  return word === undefined ? null : decodeText(word);
}
