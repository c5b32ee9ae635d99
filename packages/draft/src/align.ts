import { alignByEdits } from './alignByEdits.ts';
import type { Ids, Range, Report } from './alignByEdits.ts';

/** Two items, by index, that are the same in both lists. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Ranges with more items than this are first cut where three items in a row stand once on each side. */
const anchoredAbove = 600;

/**
 * Pairs up the items that two lists share, in order: a longest common subsequence (Myers 1986). Long ranges are cut at
 * what stands once on each side (patience), so that the result there is good rather than longest.
 */
export function align(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const numbers = new Map<string, number>();
  const numberOf = (item: string): number => {
    const known = numbers.get(item) ?? numbers.size;
    if (known === numbers.size) numbers.set(item, known);
    return known;
  };
  const pairing = alignIds(Int32Array.from(before, numberOf), Int32Array.from(after, numberOf));
  return Array.from(pairing.before, (place, index) => ({
    before: place,
    after: pairing.after[index] ?? 0,
  }));
}

/** The places of the items that two lists share, pair by pair. */
export interface Pairing {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** The same as `align` for items that are numbers from 0 on. */
export function alignIds(before: Ids, after: Ids): Pairing {
  const old = sharedOf(before, after);
  const now = sharedOf(after, before);
  const pairing = pairShared(old.ids, now.ids);
  return {
    before: pairing.before.map((index) => old.places[index] ?? 0),
    after: pairing.after.map((index) => now.places[index] ?? 0),
  };
}

/** A list without what the other one lacks: each item as a number, and where it stood. */
interface Side {
  readonly ids: Ids;
  readonly places: Int32Array;
}

function sharedOf(ids: Ids, others: Ids): Side {
  let most = 0;
  for (const id of others) if (id > most) most = id;
  const isShared = new Uint8Array(most + 1);
  for (const id of others) isShared[id] = 1;
  const side = { ids: new Int32Array(ids.length), places: new Int32Array(ids.length) };
  let size = 0;
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] ?? 0;
    if (isShared[id] !== 1) continue;
    side.ids[size] = id;
    side.places[size++] = place;
  }
  return { ids: side.ids.subarray(0, size), places: side.places.subarray(0, size) };
}

/** Long lists that were aligned last. Most keys make a word that the other text has not, which changes none of them. */
let known: readonly Aligned[] = [];
const mostKnown = 4;

interface Aligned {
  readonly old: Ids;
  readonly now: Ids;
  readonly pairing: Pairing;
}

function pairShared(old: Ids, now: Ids): Pairing {
  const same = known.find((one) => sameIds(one.old, old) && sameIds(one.now, now));
  if (same) return same.pairing;
  const before: number[] = [];
  const after: number[] = [];
  const pair = (left: number, right: number): void => {
    before.push(left);
    after.push(right);
  };
  alignRange(old, now, { from: 0, to: old.length }, { from: 0, to: now.length }, pair);
  const pairing = { before: Int32Array.from(before), after: Int32Array.from(after) };
  if (old.length + now.length > anchoredAbove)
    known = [{ old, now, pairing }, ...known].slice(0, mostKnown);
  return pairing;
}

/** Whether two lists hold the same items in the same order. */
export function sameIds(one: Ids, other: Ids): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
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
    else
      for (const { before, after } of [...anchors, { before: aEnd, after: bEnd }]) {
        alignRange(old, now, { from: a, to: before }, { from: b, to: after }, pair);
        [a, b] = [before, after];
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
