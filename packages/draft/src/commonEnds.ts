/** How many characters two texts begin and end with in common, cut where a word begins so that none is torn. */
export interface CommonEnds {
  readonly head: number;
  readonly tail: number;
}

/** Finds what a small edit of a long text leaves untouched, before any word is looked at. */
export function commonEnds(before: string, after: string): CommonEnds {
  let { head, tail } = commonLengths(before, after);
  while (head > 0 && !(beginsWord(before, head) && beginsWord(after, head))) head -= 1;
  while (tail > 0 && !beginsBoth(before, after, tail)) tail -= 1;
  return { head, tail };
}

/** The same in characters, wherever that is; the two ends do not overlap. */
export function commonLengths(before: string, after: string): CommonEnds {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head + block <= shorter && sameBlock(before, head, after, head)) head += block;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  const [left, right] = [before.length, after.length];
  const rest = shorter - head;
  let tail = 0;
  while (
    tail + block <= rest &&
    sameBlock(before, left - tail - block, after, right - tail - block)
  )
    tail += block;
  while (tail < rest && before.charCodeAt(left - 1 - tail) === after.charCodeAt(right - 1 - tail))
    tail += 1;
  return { head, tail };
}

/** So many characters are compared at once, many times faster than one by one. */
const block = 512;

function sameBlock(before: string, start: number, after: string, other: number): boolean {
  return before.slice(start, start + block) === after.slice(other, other + block);
}

function beginsBoth(before: string, after: string, tail: number): boolean {
  return beginsWord(before, before.length - tail) && beginsWord(after, after.length - tail);
}

/** Signs that belong to the one before them, white space too: marks, joiners and skin tones. */
const joining = /^[\s\p{M}\p{Cf}\u{1F3FB}-\u{1F3FF}\uFF9E\uFF9F]/u;

/** Whether white space ends at this place of a text, so that no word can reach across it. */
function beginsWord(text: string, place: number): boolean {
  if (place === 0 || place === text.length) return true;
  return /[^\S\uFEFF]/.test(text.charAt(place - 1)) && beginsSign(text, place);
}

/** Whether what stands at this place does not belong to the sign before it. */
export function beginsSign(text: string, place: number): boolean {
  return !joining.test(text.slice(place, place + 2));
}
