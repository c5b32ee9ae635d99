import type { CodeInline } from './inline.ts';
import { sliceOf } from './scope.ts';
import type { Node, Scope } from './scope.ts';

/** Reads a code span: line breaks become spaces, and one space of padding on both sides is dropped. */
export function readCodeSpan(scope: Scope, node: Node): CodeInline {
  const from = node.children[0]?.to ?? node.from;
  const to = node.children.at(-1)?.from ?? node.to;
  const joined = sliceOf(scope, from, to).replace(/\n[ \t]*/g, ' ');
  const text = scope.cell ? joined.replaceAll('\\|', '|') : joined;
  return { kind: 'code', text: unpad(text), start: node.from, end: node.to };
}

function unpad(text: string): string {
  const padded = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
  return padded ? text.slice(1, -1) : text;
}
