import type { SyntaxNode } from '@lezer/common';
import type { CodeBlock } from './block.ts';
import { decodeText } from './decodeText.ts';
import type { Place } from './place.ts';

/** Reads code between fences. */
export function readFencedCode({ source }: Place, node: SyntaxNode): CodeBlock {
  const info = node.getChild('CodeInfo');
  const word = info && /^\S+/.exec(source.slice(info.from, info.to))?.[0];
  const indent = fenceIndent(source, node);
  const closed = node.getChildren('CodeMark').length > 1;
  const text = codeText(source, node).replace(new RegExp(`^ {0,${String(indent)}}`, 'gm'), '');
  return {
    kind: 'code',
    language: word ? decodeText(word) : null,
    text: closed ? text : text.replace(/\n$/, ''),
    start: node.from,
    end: node.to,
  };
}

/** Reads code that is indented by four columns. */
export function readIndentedCode({ source }: Place, node: SyntaxNode): CodeBlock {
  const { from: start, to: end } = node;
  return { kind: 'code', language: null, text: codeText(source, node), start, end };
}

function codeText(source: string, node: SyntaxNode): string {
  return node
    .getChildren('CodeText')
    .map(({ from, to }) => source.slice(from, to))
    .join('');
}

/** How far the fence is indented within what it stands in, which is taken off every line. */
function fenceIndent(source: string, node: SyntaxNode): number {
  const column = columnOf(source, node.from);
  return Math.max(0, Math.min(3, column - contentColumn(source, node)));
}

/** The column at which the surrounding quote or list item lets its content begin. */
function contentColumn(source: string, node: SyntaxNode): number {
  const { parent } = node;
  if (parent?.name === 'Blockquote') {
    const marker = source.lastIndexOf('>', node.from);
    return columnOf(source, marker) + (/[ \t]/.test(source.charAt(marker + 1)) ? 2 : 1);
  }
  const mark = parent?.name === 'ListItem' ? parent.getChild('ListMark') : null;
  if (!mark) return 0;
  const first = mark.nextSibling;
  const beside = first && !source.slice(mark.to, first.from).includes('\n');
  return columnOf(source, beside ? first.from : mark.to + 1);
}

function columnOf(source: string, offset: number): number {
  return offset - source.lastIndexOf('\n', offset - 1) - 1;
}
