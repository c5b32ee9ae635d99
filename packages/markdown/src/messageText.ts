import type { Block, ListBlock, TableBlock } from './block/block.ts';
import type { Inline, LinkInline } from './inline/inline.ts';

/**
 * A document as the plain text of a message: emphasis and headings without their marks, lists with their numbers, links
 * with their addresses behind them, rows of a table as `header: cell`. Blocks are separated by a blank line.
 */
export function messageText(blocks: readonly Block[]): string {
  return blocks
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n\n');
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children).trim();
    case 'list':
      return listText(block);
    case 'blockquote':
      return indent(messageText(block.children), '> ', '> ');
    case 'footnote':
      return indent(messageText(block.children), `[${block.label}] `, '    ');
    case 'table':
      return tableText(block);
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

function listText({ items, first, tight }: ListBlock): string {
  return items
    .map(({ checked, children }, index) => {
      const mark = first === null ? '- ' : `${first + index}. `;
      const task = checked === null ? '' : `[${checked ? 'x' : ' '}] `;
      const parts = children.map(textOf).filter((text) => text !== '');
      return indent(parts.join(tight ? '\n' : '\n\n'), mark + task, ' '.repeat(mark.length));
    })
    .join(tight ? '\n' : '\n\n');
}

function tableText({ header, rows }: TableBlock): string {
  const names = header.map(({ children }) => inlineText(children).trim());
  const row = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (names[at] && cell ? `${names[at]}: ${cell}` : cell))
      .filter((cell) => cell !== '')
      .join(', ');
  if (rows.length === 0) return names.join(', ');
  return rows
    .map(({ cells }) => row(cells.map(({ children }) => inlineText(children).trim())))
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

function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
    case 'html':
      return inline.text;
    case 'break':
      return '\n';
    case 'image':
      return inline.alt;
    case 'footnote':
      return ` [${inline.label}]`;
    case 'link':
      return linkText(inline);
    case 'emphasis':
    case 'strong':
    case 'strikethrough':
      return inlineText(inline.children);
    default:
      return inline satisfies never;
  }
}

/** An address that is what the link says is said once. */
function linkText({ href, children }: LinkInline): string {
  const words = inlineText(children);
  const said = [`http://${words}`, `mailto:${words}`, words, ''].includes(href);
  return said ? words : `${words} (${href.replace(/^mailto:/, '')})`;
}
