import type { SyntaxNode } from '@lezer/common';
import type { HeadingBlock } from './block.ts';
import type { Place } from './place.ts';
import { blankQuotes } from './blankQuotes.ts';

/** Reads `# Heading` and the underlined forms. */
export function readHeading({ source, inlines }: Place, node: SyntaxNode): HeadingBlock {
  const marks = node.getChildren('HeaderMark');
  const underlined = node.name.startsWith('Setext');
  const from = underlined ? node.from : (marks[0]?.to ?? node.from);
  const closing = underlined ? marks[0] : marks[1];
  const text = blankQuotes(node, source, from, closing?.from ?? node.to);
  const indent = text.length - text.trimStart().length;
  return {
    kind: 'heading',
    level: Number(node.name.at(-1)) as HeadingBlock['level'],
    children: inlines.read(text.trim(), from + indent),
    start: node.from,
    end: node.to,
  };
}
