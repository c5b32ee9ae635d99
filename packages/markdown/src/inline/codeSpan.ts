import { reach } from './reach.ts';
import { addItem, addUnfinished } from './state.ts';
import type { InlineState } from './state.ts';

/** Reads a code span: up to the next run of as many backticks. Without one, the run is text. */
export function readCodeSpan(state: InlineState, at: number): number {
  const { text } = state;
  let behind = at + 1;
  while (text[behind] === '`') behind++;
  const size = behind - at;
  state.backticks ??= findRuns(text);
  const starts = state.backticks.get(size) ?? [];
  while ((starts.at(-1) ?? Infinity) < behind) starts.pop();
  const close = starts.at(-1);
  if (close === undefined) addUnfinished(state, at, behind);
  if (close === undefined || close - behind > reach) return behind;
  return addItem(state, 'code', at, close + size, codeOf(text.slice(behind, close)));
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
