import type { Block, ListBlock, TableBlock } from './block/block.ts';
import { inlineText } from './inline/inline.ts';
import type { Inline, LinkInline } from './inline/inline.ts';

/**
 * A document as the plain text of a message: emphasis and headings without their marks, lists with their numbers, links
 * with their addresses behind them, rows of a table as `header: cell`. Blocks are separated by a blank line.
 */
export function messageText(blocks: readonly Block[]): string {
  return blocks
    .map(writeBlock)
    .filter((text) => text !== '')
    .join('\n\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return writeInlines(block.children).trim();
    case 'list':
      return writeList(block);
    case 'blockquote':
      return indent(messageText(block.children), '> ', '> ');
    case 'footnote':
      return indent(messageText(block.children), `[${block.label}] `, '    ');
    case 'table':
      return writeTable(block);
    case 'code':
    case 'html':
    case 'plain':
      return block.text.trimEnd();
    case 'rule':
      return '';
    default:
      return block satisfies never;
  }
}

function writeList({ items, first, tight }: ListBlock): string {
  return items
    .map(({ checked, children }, index) => {
      const mark = first === null ? '- ' : `${first + index}. `;
      const task = checked === null ? '' : `[${checked ? 'x' : ' '}] `;
      const parts = children.map(writeBlock).filter((text) => text !== '');
      return indent(parts.join(tight ? '\n' : '\n\n'), mark + task, ' '.repeat(mark.length));
    })
    .join(tight ? '\n' : '\n\n');
}

function writeTable({ header, rows }: TableBlock): string {
  const names = header.map(({ children }) => writeInlines(children).trim());
  const row = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (names[at] && cell ? `${names[at]}: ${cell}` : cell))
      .filter((cell) => cell !== '')
      .join(', ');
  if (rows.length === 0) return names.join(', ');
  return rows
    .map(({ cells }) => row(cells.map(({ children }) => writeInlines(children).trim())))
    .join('\n');
}

/** Puts `first` before the first line and `others` before those that follow, blank ones aside. */
function indent(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => {
      if (at === 0) return first + line;
      return line === '' ? others.trimEnd() : others + line;
    })
    .join('\n');
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map(writeInline).join('');
}

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
    case 'html':
    case 'break':
    case 'image':
      return inlineText([inline]);
    case 'footnote':
      return ` [${inline.label}]`;
    case 'link':
      return writeLink(inline);
    case 'emphasis':
    case 'strong':
    case 'strikethrough':
      return writeInlines(inline.children);
    default:
      return inline satisfies never;
  }
}

/** An address that is what the link says is said once. */
function writeLink({ href, children }: LinkInline): string {
  const words = writeInlines(children);
  const said = [`http://${words}`, `mailto:${words}`, words, ''].includes(href);
  return said ? words : `${words} (${href.replace(/^mailto:/, '')})`;
}

/** The words of a document without its marks; blocks are separated by a blank line, items and rows by a line break. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children);
    case 'list':
      return block.items.map((item) => plainText(item.children)).join('\n');
    case 'blockquote':
    case 'footnote':
      return plainText(block.children);
    case 'table':
      return [block.header, ...block.rows.map((row) => row.cells)]
        .map((cells) => cells.map((cell) => inlineText(cell.children)).join('\t'))
        .join('\n');
    case 'code':
    case 'html':
    case 'plain':
      return block.text;
    case 'rule':
      return '';
    default:
      return block satisfies never;
  }
}
