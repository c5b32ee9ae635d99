import { reach } from './reach.ts';
import { addItem, addUnfinished, holdFrom } from './state.ts';
import type { InlineState } from './state.ts';

/** Reads a code span: up to the next run of as many backticks. Without one, the run is text, or the span goes on behind an open text. */
export function readCodeSpan(state: InlineState, at: number): number {
  const { text } = state;
  let behind = at + 1;
  while (text[behind] === '`') behind++;
  const size = behind - at;
  state.backticks ??= findRuns(text);
  const starts = state.backticks.get(size) ?? [];
  while ((starts.at(-1) ?? Infinity) < behind) starts.pop();
  const close = starts.at(-1);
  if (close === undefined) return readOpenSpan(state, at, behind);
  if (close - behind > reach) return behind;
  return addItem(state, 'code', at, close + size, codeOf(text.slice(behind, close)));
}

/** The backticks that end an open text may be a part of the run that closes the span. */
function readOpenSpan(state: InlineState, at: number, behind: number): number {
  const { text, open } = state;
  addUnfinished(state, at, behind);
  if (!open || text.length - behind > reach) return behind;
  const inner = text.slice(behind).replace(/[\s`]+$/, '');
  if (inner === '') return holdFrom(state, at);
  return holdFrom(state, addItem(state, 'code', at, behind + inner.length, codeOf(inner)));
}

function findRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const starts = runs.get(run.length);
    if (starts) starts.push(index);
    else runs.set(run.length, [index]);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}

/** Line breaks become spaces, and one space of padding on both sides is dropped. */
function codeOf(source: string): string {
  const text = source.replace(/(?:\r\n?|\n)[ \t]*/g, ' ');
  const padded = text.startsWith(' ') && text.endsWith(' ') && /[^ ]/.test(text);
  return padded ? text.slice(1, -1) : text;
}
