import { alignIds } from './align.ts';
import type { Place } from './trimSpace.ts';
import { wordsOfBoth } from './words.ts';
import type { WordList } from './words.ts';

/** Chooses which words of a side are compared. */
export type Select = (list: WordList, side: 'before' | 'after') => WordList;

/** The words that parts of two texts share, in order; those with the same text between them are one run. */
export function commonRuns(
  before: string,
  after: string,
  part: Place,
  select: Select = (list) => list,
): readonly Place[] {
  const [left, right] = wordsOfBoth(
    before.slice(part.before.start, part.before.end),
    after.slice(part.after.start, part.after.end),
  );
  const [old, now] = [select(left, 'before'), select(right, 'after')];
  const pairs = alignIds(old.ids, now.ids);
  const runs = collectRuns(before, after);
  for (let index = 0; index < pairs.before.length; index += 1) {
    const one = pairs.before[index] ?? 0;
    const other = pairs.after[index] ?? 0;
    const length = (old.ends[one] ?? 0) - (old.starts[one] ?? 0);
    runs.add(
      part.before.start + (old.starts[one] ?? 0),
      part.after.start + (now.starts[other] ?? 0),
      length,
    );
  }
  return runs.list;
}

/** Joins places with the same text between them, and drops empty ones. */
export function joinRuns(
  before: string,
  after: string,
  places: readonly Place[],
): readonly Place[] {
  const runs = collectRuns(before, after);
  for (const place of places)
    runs.add(place.before.start, place.after.start, place.before.end - place.before.start);
  return runs.list;
}

interface Runs {
  readonly list: readonly Place[];
  /** Adds what both texts have at these places, with so many characters. */
  readonly add: (start: number, other: number, length: number) => void;
}

function collectRuns(before: string, after: string): Runs {
  const list: { before: Writable; after: Writable }[] = [];
  const add = (start: number, other: number, length: number): void => {
    if (length === 0) return;
    const last = list.at(-1);
    if (last && sameBetween(before, after, last, start, other)) {
      last.before.end = start + length;
      last.after.end = other + length;
    } else
      list.push({
        before: { start, end: start + length },
        after: { start: other, end: other + length },
      });
  };
  return { list, add };
}

interface Writable {
  start: number;
  end: number;
}

/** Whether the same text lies between a place and the next ones; mostly it is one space. */
function sameBetween(before: string, after: string, last: Place, start: number, other: number) {
  const length = start - last.before.end;
  if (other - last.after.end !== length) return false;
  if (length < 2)
    return length === 0 || before.charCodeAt(start - 1) === after.charCodeAt(other - 1);
  return before.slice(last.before.end, start) === after.slice(last.after.end, other);
}
