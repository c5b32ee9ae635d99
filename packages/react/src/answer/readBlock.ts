import { visibleText } from '@credence-ui/core/citation';
import type {
  Block,
  Inline,
  ListBlock,
  ListItem,
  TableBlock,
  TableCell,
  TableRow,
} from '@credence-ui/markdown';
import type { AnswerBlock, AnswerItem, AnswerRow } from './pieces.ts';
import { readLine } from './readLine.ts';
import type { Line } from './readLine.ts';
import { keepParts } from './keepParts.ts';
import type { Part, PartMaking, Parts } from './keepParts.ts';

// More parts than this in one block freeze the page; ordinary prose of 100,000 characters has a tenth of them.
const mostNodes = 20_000;

/** Makes an outermost block; one of too many parts is the text that it is. */
export function readBlock(part: Part<Block, AnswerBlock>, making: PartMaking): AnswerBlock {
  const { source, open } = part;
  if (countNodes(source, mostNodes) <= mostNodes) return readKind(part, false, making);
  const text = visibleText(making.content.slice(source.start, source.end));
  return { kind: 'plain', start: source.start, open, nested: false, text };
}

function readKind(
  part: Part<Block, AnswerBlock>,
  nested: boolean,
  making: PartMaking,
): AnswerBlock {
  const { source, open, before } = part;
  const placed = { start: source.start, open, nested };
  switch (source.kind) {
    case 'paragraph':
      return { kind: 'paragraph', ...placed, pieces: readLine(source, lineOf(before), making) };
    case 'heading': {
      const pieces = readLine(source, lineOf(before), making);
      return { kind: 'heading', ...placed, level: source.level, pieces };
    }
    case 'list':
      return { ...placed, ...readList(source, part, making) };
    case 'blockquote':
    case 'footnote': {
      const blocks = readAll(source.children, open, childrenOf(before), making);
      return { kind: 'quote', ...placed, dir: directionOf(source, making.content), blocks };
    }
    case 'table':
      return { ...placed, ...readTable(source, part, making) };
    case 'rule':
      return { kind: 'rule', ...placed };
    case 'code': {
      const { language } = source;
      return { kind: 'code', ...placed, text: visibleText(source.text), language };
    }
    case 'html':
    case 'plain':
      return { kind: 'plain', ...placed, text: visibleText(source.text) };
    default:
      return source satisfies never;
  }
}

type Before = Part<Block, AnswerBlock>['before'];

function lineOf(before: Before): Line | null {
  if (!before || !('pieces' in before.made) || !('children' in before.source)) return null;
  const { kind } = before.source;
  const isLine = kind === 'paragraph' || kind === 'heading';
  return isLine ? { inlines: before.source.children, pieces: before.made.pieces } : null;
}

function childrenOf(before: Before): Parts<Block, AnswerBlock> | null {
  if (before?.made.kind !== 'quote') return null;
  const { source, made, open } = before;
  const isQuote = source.kind === 'blockquote' || source.kind === 'footnote';
  return isQuote ? { sources: source.children, made: made.blocks, open } : null;
}

function readAll(
  blocks: readonly Block[],
  open: boolean,
  before: Parts<Block, AnswerBlock> | null,
  making: PartMaking,
): readonly AnswerBlock[] {
  return keepParts({ sources: blocks, open, before }, making, (part) =>
    readKind(part, true, making),
  );
}

function readList(
  source: ListBlock,
  { open, before }: Part<Block, AnswerBlock>,
  making: PartMaking,
) {
  const { tight, ordered, first } = source;
  const old = before?.source.kind === 'list' && before.made.kind === 'list' ? before : null;
  // The items of a list that turns out loose are made anew.
  const items =
    old?.source.kind === 'list' && old.source.tight === tight && old.made.kind === 'list'
      ? { sources: old.source.items, made: old.made.items, open: old.open }
      : null;
  return {
    kind: 'list' as const,
    dir: directionOf(source, making.content),
    first: ordered ? (first ?? 1) : null,
    items: keepParts({ sources: source.items, open, before: items }, making, (part) =>
      readItem(part, tight, making),
    ),
  };
}

function readItem(
  { source, open, before }: Part<ListItem, AnswerItem>,
  tight: boolean,
  making: PartMaking,
): AnswerItem {
  const { start, checked, children } = source;
  const [first, ...rest] = children;
  const was = before?.source.children ?? [];
  const made = before?.made.blocks ?? [];
  const isOpen = before?.open ?? false;
  if (!tight || first?.kind !== 'paragraph') {
    const old = before?.made.pieces === null ? { sources: was, made, open: isOpen } : null;
    return { start, checked, pieces: null, blocks: readAll(children, open, old, making) };
  }
  const pieces = before?.made.pieces;
  const line = was[0]?.kind === 'paragraph' && pieces ? { inlines: was[0].children, pieces } : null;
  const old = line && { sources: was.slice(1), made, open: isOpen };
  return {
    start,
    checked,
    pieces: readLine(first, line, making),
    blocks: readAll(rest, open, old, making),
  };
}

function readTable(source: TableBlock, { before }: Part<Block, AnswerBlock>, making: PartMaking) {
  const { start, align, header, rows } = source;
  const old = before?.source.kind === 'table' ? before.source : null;
  const made = before?.made.kind === 'table' ? before.made : null;
  const isKept = old?.header === header && header.every(making.isPlain);
  const row = (cells: readonly TableCell[], at: number): AnswerRow => ({
    start: at,
    cells: cells.map((cell) => readLine(cell, null, making)),
  });
  const rowsBefore = old && made && { sources: old.rows, made: made.rows, open: false };
  return {
    kind: 'table' as const,
    align,
    header: isKept && made ? made.header : row(header, start),
    rows: keepParts({ sources: rows, open: false, before: rowsBefore }, making, ({ source: one }) =>
      row(one.cells, one.start),
    ),
  };
}

const rightToLeft =
  /^\P{L}*[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u;

/**
 * The direction of a list or quote by its first letter outside code. What it holds has directions of its own, and
 * `dir="auto"` passes such elements over, so that it would find no letter.
 */
function directionOf({ start, end }: Block, content: string): 'ltr' | 'rtl' {
  const words = content.slice(start, Math.min(end, start + longest)).replace(/`[^`]*`/g, '');
  return rightToLeft.test(words) ? 'rtl' : 'ltr';
}

// A growing block is asked with each chunk.
const longest = 1000;

type Counted = Block | Inline | ListItem | TableRow | TableCell;

const known = new WeakMap<Counted, number>();

/** How many parts a block has, itself included; stops counting past `most`. Of a growing block only what is new is counted. */
function countNodes(node: Counted, most: number): number {
  const parts = partsOf(node);
  if (parts.length === 0) return 1;
  const before = known.get(node);
  if (before !== undefined) return before;
  let count = 1;
  for (const part of parts) {
    if (count > most) break;
    count += countNodes(part, most - count);
  }
  // What holds text is counted faster than it is kept, and is another with each chunk.
  if (count <= most && !('children' in node)) known.set(node, count);
  return count;
}

function partsOf(node: Counted): readonly Counted[] {
  if ('children' in node) return node.children;
  if ('items' in node) return node.items;
  if ('rows' in node) return node.rows;
  return 'cells' in node ? node.cells : [];
}
