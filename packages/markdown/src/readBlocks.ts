import type { SyntaxNode } from '@lezer/common';
import type { Block } from './block.ts';
import { childrenOf } from './childrenOf.ts';
import { readHeading } from './readHeading.ts';
import { readFencedCode, readIndentedCode } from './readCode.ts';
import { readList } from './readList.ts';
import { readTable } from './readTable.ts';
import type { Place } from './place.ts';
import { blankQuotes, dropQuotes } from './blankQuotes.ts';

/** Reads the blocks directly below a node. */
export function readBlocks(place: Place, parent: SyntaxNode): readonly Block[] {
  return childrenOf(parent).flatMap((node) => readBlock(place, node) ?? []);
}

function readBlock(place: Place, node: SyntaxNode): Block | null {
  const { from: start, to: end } = node;
  if (ignored.has(node.name)) return null;
  if (place.depth > place.maxDepth) return readPlain(place, node);
  if (/Heading\d$/.test(node.name)) return readHeading(place, node);
  switch (node.name) {
    case 'Paragraph':
      return readParagraph(place, node, start);
    case 'Task':
      return readParagraph(place, node, start + 3);
    case 'BulletList':
    case 'OrderedList':
      return readList(place, node);
    case 'Blockquote': {
      const children = readBlocks({ ...place, depth: place.depth + 1 }, node);
      return { kind: 'blockquote', children, start, end };
    }
    case 'FencedCode':
      return readFencedCode(place, node);
    case 'CodeBlock':
      return readIndentedCode(place, node);
    case 'Table':
      return readTable(place, node);
    case 'HorizontalRule':
      return { kind: 'rule', start, end };
    case 'HTMLBlock':
    case 'CommentBlock':
    case 'ProcessingInstructionBlock':
      return { kind: 'html', text: dropQuotes(node, place.source), start, end };
    default:
      return readPlain(place, node);
  }
}

const ignored = new Set(['LinkReference', 'QuoteMark', 'ListMark', 'TaskMarker']);

function readPlain({ source }: Place, node: SyntaxNode): Block {
  const { from: start, to: end } = node;
  return { kind: 'plain', text: source.slice(start, end), start, end };
}

function readParagraph({ source, inlines }: Place, node: SyntaxNode, from: number): Block {
  const text = blankQuotes(node, source, from);
  const indent = text.length - text.trimStart().length;
  return {
    kind: 'paragraph',
    children: inlines.read(text.trim(), from + indent),
    start: node.from,
    end: node.to,
  };
}
