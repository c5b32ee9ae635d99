import type { OffsetUnit, Place } from './place.ts';

/** Turns a provider's offsets into UTF-16 ones. */
export interface OffsetTable {
  /** True when all units count alike. */
  readonly isPlain: boolean;
  /** The UTF-16 offset, or `null` when it lies outside the text or inside a character. */
  toUtf16(offset: number, unit: KnownUnit): number | null;
  /** Goes on with a longer text that begins with the present one; only what is new is counted. */
  grow(text: string): void;
}

export type KnownUnit = Exclude<OffsetUnit, 'unknown'>;

/** The offsets of a text in each unit. Counts the characters when first asked about a text beyond ASCII. */
export function offsetTable(text: string): OffsetTable {
  const counts: Counts = { units: [0], bytes: [0] };
  let whole = text;
  let isPlain = isAscii(text);
  return {
    get isPlain() {
      return isPlain;
    },
    grow(longer) {
      isPlain &&= isAscii(longer.slice(whole.length));
      whole = longer;
    },
    toUtf16(offset, unit) {
      if (!Number.isSafeInteger(offset) || offset < 0) return null;
      if (isPlain || unit === 'utf16') return offset <= whole.length ? offset : null;
      countOn(whole, counts);
      const index = unit === 'codePoint' ? offset : indexOf(counts.bytes, offset);
      return counts.units[index] ?? null;
    },
  };
}

/** Where each character begins, in UTF-16 units and in UTF-8 bytes; the last entry is the text's end. */
interface Counts {
  readonly units: number[];
  readonly bytes: number[];
}

function isAscii(text: string): boolean {
  return !/\P{ASCII}/u.test(text);
}

/** Counts from where the last count stopped; half a character there is counted again, with its other half. */
function countOn(text: string, { units, bytes }: Counts): void {
  const isHalf = units.length > 1 && /[\ud800-\udbff]$/.test(text.slice(0, units.at(-1)).slice(-1));
  if (isHalf && (units.at(-1) ?? 0) < text.length) {
    units.pop();
    bytes.pop();
  }
  let unit = units.at(-1) ?? 0;
  let byte = bytes.at(-1) ?? 0;
  while (unit < text.length) {
    const codePoint = text.codePointAt(unit) ?? 0;
    units.push((unit += codePoint > 0xffff ? 2 : 1));
    bytes.push((byte += byteLength(codePoint)));
  }
}

function byteLength(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** The place of `wanted` in an ascending list, -1 when it is not there. */
function indexOf(list: readonly number[], wanted: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted ? low : -1;
}

const units: readonly KnownUnit[] = ['codePoint', 'utf16', 'utf8'];

/** All units, the declared one first. */
export function unitsFrom(unit: OffsetUnit): readonly KnownUnit[] {
  return unit === 'unknown' ? units : [unit, ...units.filter((other) => other !== unit)];
}

/** Not in the middle of a word. Scripts without spaces between words have no such middle. */
export function isBoundary(text: string, offset: number): boolean {
  const around = text.slice(Math.max(0, offset - 1), offset + 1);
  return !/^[\p{L}\p{N}]{2}$/u.test(around) || unspaced.test(around);
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** A text of the answer with its offsets. */
export interface CountedText {
  readonly text: string;
  readonly offsets: OffsetTable;
}

/** The text of a block; `undefined` when nobody sent it. */
type FindText = (block: string) => CountedText | undefined;

/**
 * Gateways copy offsets into fields that are meant for another unit. Where the declared unit cuts words and another one
 * cuts fewer, over all offsets of a block, the citations get the other one.
 */
export function withAgreedUnits<One extends { readonly place: Place }>(
  citations: readonly One[],
  textOf: FindText,
): readonly One[] {
  const offsets = new Map<string, number[]>();
  for (const { place } of citations) {
    if (!hasOffsets(place) || textOf(place.block)?.offsets.isPlain !== false) continue;
    const known = offsets.get(place.block) ?? [];
    known.push(...(place.kind === 'point' ? [place.at] : [place.start, place.end]));
    offsets.set(place.block, known);
  }
  if (offsets.size === 0) return citations;
  const chosen = new Map<string, KnownUnit>();
  return citations.map((citation) => {
    const { place } = citation;
    const given = hasOffsets(place) ? offsets.get(place.block) : undefined;
    if (!hasOffsets(place) || !given) return citation;
    const name = `${place.unit} ${place.block}`;
    const unit = chosen.get(name) ?? bestUnit(place, given, textOf);
    chosen.set(name, unit);
    return { ...citation, place: { ...place, unit } };
  });
}

/** Places whose words nobody repeats, so that only the word boundaries tell the unit. */
type WithOffsets = Extract<Place, { readonly unit: unknown }>;

function hasOffsets(place: Place): place is WithOffsets {
  return place.kind === 'link' || place.kind === 'point' || (place.kind === 'span' && !place.text);
}

function bestUnit(place: WithOffsets, offsets: readonly number[], textOf: FindText): KnownUnit {
  const block = textOf(place.block);
  const units = unitsFrom(place.unit).map((unit) => ({
    unit,
    cut: block ? cuts(block, offsets, unit) : 0,
  }));
  return units.reduce((best, next) => (next.cut < best.cut ? next : best)).unit;
}

function cuts(block: CountedText, offsets: readonly number[], unit: KnownUnit): number {
  return offsets.filter((offset) => {
    const at = block.offsets.toUtf16(offset, unit);
    return at === null || !isBoundary(block.text, at);
  }).length;
}

/**
 * The unit in which most of the offsets of one text lie between words, for senders that hand through whatever their
 * provider counts in. Characters when nothing tells the units apart.
 */
export function commonUnit(text: string, offsets: readonly number[]): KnownUnit {
  const table = offsetTable(text);
  const fits = (unit: KnownUnit) =>
    offsets.filter((offset) => {
      const at = table.toUtf16(offset, unit);
      return at !== null && isBoundary(text, at);
    }).length;
  let best: KnownUnit = 'codePoint';
  let most = fits(best);
  for (const unit of ['utf16', 'utf8'] as const) {
    const count = fits(unit);
    if (count > most) [best, most] = [unit, count];
  }
  return best;
}
