import { alignByEdits } from './alignByEdits.ts';
import type { Ids, Range, Report } from './alignByEdits.ts';

/** Two items, by index, that are the same in both lists. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Ranges with more items than this are first cut where three items in a row stand once on each side. */
const anchoredAbove = 600;

/** A list without what the other one lacks: each item as a number, and where it stood. */
interface Side {
  readonly ids: readonly number[];
  readonly places: readonly number[];
}

/**
 * Pairs up the items that two lists share, in order: a longest common subsequence (Myers 1986). Long ranges are cut at
 * what stands once on each side (patience), so that the result there is good rather than longest.
 */
export function align(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const ids = new Map<string, number>();
  for (const item of before) if (!ids.has(item)) ids.set(item, ids.size);
  const shared = new Set(after);
  const old = sideOf(before, (item) => (shared.has(item) ? ids.get(item) : undefined));
  const now = sideOf(after, (item) => ids.get(item));
  return alignIds(old.ids, now.ids).map((pair) => ({
    before: old.places[pair.before] ?? 0,
    after: now.places[pair.after] ?? 0,
  }));
}

/** Long lists that were aligned last. Most keys make a word that the other text has not, which changes none of them. */
let known: readonly Aligned[] = [];
const mostKnown = 4;

interface Aligned {
  readonly old: Ids;
  readonly now: Ids;
  readonly pairs: readonly Pair[];
}

function alignIds(old: Ids, now: Ids): readonly Pair[] {
  const same = known.find((one) => sameIds(one.old, old) && sameIds(one.now, now));
  if (same) return same.pairs;
  const pairs: Pair[] = [];
  const pair = (before: number, after: number): void => void pairs.push({ before, after });
  alignRange(old, now, { from: 0, to: old.length }, { from: 0, to: now.length }, pair);
  if (old.length + now.length > anchoredAbove)
    known = [{ old, now, pairs }, ...known].slice(0, mostKnown);
  return pairs;
}

function sameIds(one: Ids, other: Ids): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

function sideOf(items: readonly string[], idOf: (item: string) => number | undefined): Side {
  const ids: number[] = [];
  const places: number[] = [];
  for (const [place, item] of items.entries()) {
    const id = idOf(item);
    if (id === undefined) continue;
    ids.push(id);
    places.push(place);
  }
  return { ids, places };
}

function alignRange(old: Ids, now: Ids, left: Range, right: Range, pair: Report): void {
  let { from: a, to: aEnd } = left;
  let { from: b, to: bEnd } = right;
  while (a < aEnd && b < bEnd && old[a] === now[b]) pair(a++, b++);
  let tail = 0;
  while (a < aEnd && b < bEnd && old[aEnd - 1] === now[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
    tail += 1;
  }
  if (a < aEnd && b < bEnd) {
    const middle = { from: a, to: aEnd };
    const other = { from: b, to: bEnd };
    const anchors = aEnd - a + bEnd - b > anchoredAbove ? findAnchors(old, now, middle, other) : [];
    if (anchors.length === 0) alignByEdits(old, now, middle, other, pair);
    for (const [step, anchor] of anchors.entries()) {
      const next = anchors[step + 1] ?? { before: aEnd, after: bEnd };
      if (step === 0)
        alignRange(old, now, { from: a, to: anchor.before }, { from: b, to: anchor.after }, pair);
      alignRange(
        old,
        now,
        { from: anchor.before, to: next.before },
        { from: anchor.after, to: next.after },
        pair,
      );
    }
  }
  for (let step = 0; step < tail; step++) pair(aEnd + step, bEnd + step);
}

/** Where three items in a row stand once in both ranges, the longest list of such places that rises in both. */
function findAnchors(old: Ids, now: Ids, left: Range, right: Range): readonly Pair[] {
  const others = placesOfTriples(now, right);
  const candidates: Pair[] = [];
  for (const [triple, before] of placesOfTriples(old, left)) {
    const after = others.get(triple) ?? -1;
    if (before >= 0 && after >= 0 && old[before] === now[after]) candidates.push({ before, after });
  }
  return longestRise(candidates);
}

/** Where each three items in a row stand, -1 for what stands there more than once; in order of first appearance. */
function placesOfTriples(ids: Ids, { from, to }: Range): Map<number, number> {
  const places = new Map<number, number>();
  const base = 200_000;
  for (let place = from; place + 2 < to; place++) {
    const [one = 0, two = 0, three = 0] = [ids[place], ids[place + 1], ids[place + 2]];
    const triple = (one * base + two) * base + three;
    places.set(triple, places.has(triple) ? -1 : place);
  }
  return places;
}

/** The longest list of pairs that rises in `after`, of pairs that rise in `before` (patience sorting). */
function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const tops: Card[] = [];
  for (const pair of pairs) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle]?.pair.after ?? 0) < pair.after) low = middle + 1;
      else high = middle;
    }
    tops[low] = { pair, below: tops[low - 1] };
  }
  const rise: Pair[] = [];
  for (let card = tops.at(-1); card; card = card.below) rise.push(card.pair);
  return rise.reverse();
}

interface Card {
  readonly pair: Pair;
  readonly below: Card | undefined;
}
