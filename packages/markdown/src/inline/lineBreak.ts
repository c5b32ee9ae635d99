import { matchAt } from './matchAt.ts';
import { addItem, holdFrom } from './state.ts';
import type { InlineState } from './state.ts';

const newline = /(?:\r\n?|\n)[ \t]*/y;

/** Reads a backslash: before punctuation an escape, before a line end a hard break. */
export function readBackslash(state: InlineState, at: number): number {
  const next = state.text[at + 1] ?? '';
  if (state.open && next === '') return holdFrom(state, at);
  if (/[!-/:-@[-`{-~]/.test(next)) return addItem(state, 'text', at, at + 2, next);
  const end = endOfBreak(state.text, at + 1);
  return end === null ? at + 1 : addItem(state, 'break', at, end);
}

/** Reads a line end: a hard break behind two spaces. A soft one is left to the text around it. */
export function readNewline(state: InlineState, at: number): number {
  const end = endOfBreak(state.text, at) ?? at + 1;
  let from = at;
  while (from > state.floor && state.text[from - 1] === ' ') from--;
  return at - from >= 2 ? addItem(state, 'break', from, end) : end;
}

function endOfBreak(text: string, at: number): number | null {
  const found = matchAt(newline, text, at);
  return found && at + found[0].length;
}
