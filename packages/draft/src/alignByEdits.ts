/** Items as numbers: the same number, the same item. */
export type Ids = Int32Array;

/** A part of a list. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Called with the places of two items that are the same, in order. */
export type Report = (left: number, right: number) => void;

/** After so many edits the best path so far is kept and a new search begins at its end: time grows with the square. */
const maxEdits = 400;

/**
 * Pairs up what two ranges share by Myers's greedy search: a longest common subsequence within 400 edits, and past them
 * one that is good enough, in time that grows with the length.
 */
export function alignByEdits(old: Ids, now: Ids, left: Range, right: Range, pair: Report): void {
  let a = left.from;
  let b = right.from;
  while (a < left.to && b < right.to) {
    const reached = search(old, now, { from: a, to: left.to }, { from: b, to: right.to }, pair);
    a += reached.x;
    b += reached.y;
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One search; says how far it came. After `edits` edits, `reach` holds how far into the old items each diagonal comes. */
function search(old: Ids, now: Ids, left: Range, right: Range, pair: Report): Point {
  const width = left.to - left.from;
  const height = right.to - right.from;
  const most = Math.min(width + height, maxEdits);
  const reach = new Int32Array(2 * most + 3);
  const history: Int32Array[] = [];
  let best = { x: 0, y: 0 };
  for (let edits = 0; edits <= most; edits++) {
    history.push(reach.slice(most - edits, most + edits + 3));
    best = { x: 0, y: 0 };
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const slot = most + 1 + diagonal;
      const below = reach[slot - 1] ?? 0;
      const above = reach[slot + 1] ?? 0;
      let x = isDown(diagonal, edits, below, above) ? above : below + 1;
      let y = x - diagonal;
      while (x < width && y < height && old[left.from + x] === now[right.from + y])
        y = ++x - diagonal;
      reach[slot] = x;
      if (x <= width && y <= height && x + y > best.x + best.y) best = { x, y };
    }
    if (best.x === width && best.y === height) break;
  }
  retrace(history, best, (x, y) => {
    pair(left.from + x, right.from + y);
  });
  return best;
}

/** Whether a path comes to a diagonal by an insertion rather than a deletion. */
function isDown(diagonal: number, edits: number, below: number, above: number): boolean {
  return diagonal === -edits || (diagonal !== edits && below < above);
}

interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Walks back from the end through the states of the search, then reports the pairs in order. */
function retrace(history: readonly Int32Array[], end: Point, pair: Report): void {
  const pairs: Pair[] = [];
  let { x, y } = end;
  for (let edits = history.length - 1; edits >= 0; edits--) {
    const reach = history[edits];
    const slot = edits + 1 + x - y;
    const below = reach?.[slot - 1] ?? 0;
    const above = reach?.[slot + 1] ?? 0;
    const down = isDown(x - y, edits, below, above);
    const entry = down ? above : below + 1;
    const startX = edits === 0 ? 0 : entry;
    const startY = startX - (x - y);
    while (x > startX && y > startY) pairs.push({ before: --x, after: --y });
    if (down) y -= 1;
    else x -= 1;
  }
  for (const { before, after } of pairs.reverse()) pair(before, after);
}
