import type { SyntaxNode } from '@lezer/common';

/** The source of a block with the `>` of surrounding quotes blanked out, so that offsets hold. */
export function blankQuotes(
  node: SyntaxNode,
  source: string,
  from = node.from,
  to = node.to,
): string {
  return betweenQuotes(node, source, from, to).join(' ');
}

/** The source of a block without the `> ` of surrounding quotes, for text that needs no offsets. */
export function dropQuotes(node: SyntaxNode, source: string): string {
  const [first = '', ...rest] = betweenQuotes(node, source, node.from, node.to);
  return first + rest.map((piece) => piece.replace(/^ /, '')).join('');
}

function betweenQuotes(node: SyntaxNode, source: string, from: number, to: number): string[] {
  const pieces: string[] = [];
  let position = from;
  node.cursor().iterate((child) => {
    if (child.name !== 'QuoteMark' || child.from < position || child.to > to) return;
    pieces.push(source.slice(position, child.from));
    position = child.to;
  });
  return [...pieces, source.slice(position, to)];
}
