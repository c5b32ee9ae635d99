import type { TextInline } from './inline.ts';
import { sliceOf } from './scope.ts';
import type { Scope } from './scope.ts';

const aroundNewline = /[ \t]*\n[ \t]*/g;

/** Reads text without marks. White space around a line break is dropped; each line is its own text, so that offsets hold. */
export function readText(scope: Scope, from: number, to: number): readonly TextInline[] {
  if (from >= to) return [];
  const source = sliceOf(scope, from, to);
  const texts: TextInline[] = [];
  let position = skipIndent(scope, from, source);
  for (const { 0: gap, index } of source.matchAll(aroundNewline)) {
    if (index + gap.length <= position) continue;
    const newline = index + gap.indexOf('\n');
    texts.push(
      ...piece(source, from, position, index),
      ...piece(source, from, newline, newline + 1),
    );
    position = index + gap.length;
  }
  texts.push(...piece(source, from, position, source.length));
  return texts;
}

/** Behind a hard break, the indentation of the next line does not count. */
function skipIndent(scope: Scope, from: number, source: string): number {
  if (sliceOf(scope, from - 1, from) !== '\n') return 0;
  return source.length - source.replace(/^[ \t]+/, '').length;
}

function piece(source: string, base: number, from: number, to: number): readonly TextInline[] {
  if (from >= to) return [];
  return [{ kind: 'text', text: source.slice(from, to), start: base + from, end: base + to }];
}
