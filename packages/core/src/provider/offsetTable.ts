import type { Unit } from './place.ts';

/** Turns a provider's offsets into UTF-16 ones. */
export interface OffsetTable {
  /** True when all units count alike. */
  readonly isPlain: boolean;
  /** The UTF-16 offset, or `null` when it lies outside the text or inside a character. */
  toUtf16(offset: number, unit: KnownUnit): number | null;
  /** Goes on with a longer text that begins with the present one; only what is new is counted. */
  grow(text: string): void;
}

export type KnownUnit = Exclude<Unit, 'unknown'>;

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
