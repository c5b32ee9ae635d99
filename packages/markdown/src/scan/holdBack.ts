import { tipOf } from '../block/state.ts';
import type { BlockState } from '../block/state.ts';

const marks = /^[ \t>]*(?:[-*+_=#~`:|][-*_=#~`:| \t]*|\d{1,9}[.)]?)?[ \t]*$/;
const fence = /^[ \t>]*[`~]+[ \t]*$/;

/** True when the unfinished last line says nothing yet: it is blank, or only marks that more may make something else of. */
export function isHeldBack(state: BlockState, line: string): boolean {
  if (line.length > 200) return false;
  return tipOf(state).kind === 'code' ? fence.test(line) : marks.test(line);
}

const longestGroup = 400;
const bracket = /\[(?:[^\s\]]{0,40}|[\d\s,;^]{0,200})\]?$/;

/** From where the end of a text waits because it may be a marker: with those that stand side by side with it, `[1][2`. */
export function heldBracket(text: string): number {
  let tail = text.slice(-longestGroup);
  const before = text.length - tail.length;
  for (let found = bracket.exec(tail); found; found = bracket.exec(tail)) {
    tail = tail.slice(0, found.index);
  }
  return before + tail.length;
}
