import type { Inline } from './inline.ts';
import { joinTexts } from './joinTexts.ts';

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
    addText(inlines, '\n', offset + line, offset + line + newline.length);
    at = index + gap.length;
  }
  addText(inlines, words.slice(at), offset + at);
}

function addText(inlines: Inline[], text: string, start: number, end = start + text.length): void {
  if (text === '') return;
  const inline: Inline = { kind: 'text', text, start, end };
  const joined = joinTexts(inlines.at(-1), inline);
  if (joined) inlines[inlines.length - 1] = joined;
  else inlines.push(inline);
}
