import type { Block } from './block/block.ts';
import { inlineText } from './inline/inlineText.ts';

/** The words of a document without its marks; blocks are separated by a blank line, items and rows by a line break. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n\n');
}

function textOf(block: Block): string {
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
