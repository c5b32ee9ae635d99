import type { Inline } from './inline.ts';

const aroundNewline = /[ \t]*(\r\n?|\n)[ \t]*/g;

/**
 * Adds the words of `[from, to)`. White space around a line break is dropped; where something was dropped a new text
 * begins, so that each character of a text stands for one of the source. `base` is added to the offsets.
 */
export function readText(
  source: string,
  from: number,
  to: number,
  base: number,
  inlines: Inline[],
): void {
  if (from >= to) return;
  const words = source.slice(from, to);
  const offset = base + from;
  let at = 0;
  for (const { 0: gap, 1: newline = '\n', index } of words.matchAll(aroundNewline)) {
    if (gap === '\n') continue;
    const line = index + gap.indexOf(newline);
    addText(inlines, words.slice(at, index), offset + at);
    inlines.push({
      kind: 'text',
      text: '\n',
      start: offset + line,
      end: offset + line + newline.length,
    });
    at = index + gap.length;
  }
  addText(inlines, words.slice(at), offset + at);
}

function addText(inlines: Inline[], text: string, start: number): void {
  if (text !== '') inlines.push({ kind: 'text', text, start, end: start + text.length });
}
