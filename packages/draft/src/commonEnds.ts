/** How many characters two texts begin and end with in common, cut at white space so that no word is torn. */
export interface CommonEnds {
  readonly head: number;
  readonly tail: number;
}

/** Finds what a small edit of a long text leaves untouched, before any word is looked at. */
export function commonEnds(before: string, after: string): CommonEnds {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  while (head > 0 && !isSpace(before[head - 1])) head -= 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (tail > 0 && !isSpace(before.at(-tail))) tail -= 1;
  return { head, tail };
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
