import type { Node } from './node.ts';

/**
 * The text of a leaf from `from` on, as long as its source: the markers of quotes around it are blanked out, so that
 * offsets hold.
 */
export function leafText(source: string, node: Node, from = node.start): string {
  const { lines } = node;
  if (!isQuoted(node)) return source.slice(from, lines.at(-1) ?? from);
  let text = '';
  let position = from;
  for (let at = 0; at < lines.length; at += 2) {
    const [lineStart = 0, lineEnd = 0] = [lines[at], lines[at + 1]];
    if (lineEnd < from) continue;
    const lineFrom = Math.max(lineStart, from);
    text += blank(source.slice(position, lineFrom)) + source.slice(lineFrom, lineEnd);
    position = lineEnd;
  }
  return text;
}

function isQuoted({ parent }: Node): boolean {
  return parent !== null && (parent.kind === 'blockquote' || isQuoted(parent));
}

function blank(gap: string): string {
  return gap.replace(/[^\s]/g, ' ');
}
