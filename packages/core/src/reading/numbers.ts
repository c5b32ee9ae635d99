import type { Language } from './languages/table.ts';
import { findUnit, kindOf, unitsOf } from './lexicon.ts';
import type { Found, Lexicon } from './lexicon.ts';
import type { Sign } from './marks.ts';
import type { Quantity, Reading, ReadingContext } from './units.ts';

/** Numbers in digits and in words, with sign, comparison, currency, magnitude and unit. */
export function readNumbers(
  text: string,
  signs: readonly Found<Sign>[],
  context: ReadingContext,
): readonly Reading[] {
  const units = unitsOf(context.known);
  const commaDecimal = /de|fr|es|it|pt|nl/.test(context.language.code);
  const found = [...readNumberWords(text, signs, context.language, units)];
  if (!/\d/.test(text)) return found;
  for (const match of text.matchAll(commaDecimal ? withSpaces : withoutSpaces)) {
    const reading = readOne(text, match, units, commaDecimal);
    const overlaps =
      (found.at(-1)?.end ?? 0) > reading.start && (found.at(-1)?.start ?? 0) <= reading.start;
    if (!overlaps) found.push(reading);
  }
  return found;
}

// Groups of three parted by spaces are one number only where the language writes so.
const spaced = String.raw`\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)`;
const plain = [
  String.raw`\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?(?![\d,])`,
  String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.])`,
  String.raw`\d{1,3}(?:'\d{3})+(?:[.,]\d+)?(?!\d)`,
  String.raw`[\d\u2060]+(?:[.,][\d\u2060]+(?![.,]?\d))?`,
].join('|');
const withoutSpaces = new RegExp(plain, 'g');
const withSpaces = new RegExp(`${spaced}|${plain}`, 'g');
// What stands before the digits is looked for only where digits are.
const lead =
  /([<>]=?|[≤≥])? ?((?<![\p{L}\p{N})%])-)?(us\$|r\$|[$€£¥₩₹]|(?<!\p{L})(?:usd|eur|gbp|chf|jpy|cny|inr|krw|cad|aud|rs\.?))? ?$/u;

const comparisons: Readonly<Record<string, Quantity['bound']>> = {
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
  '≤': '<=',
  '≥': '>=',
};

function readOne(
  text: string,
  { 0: digits, index }: RegExpExecArray,
  units: Lexicon<string>,
  commaDecimal: boolean,
): Reading {
  const [before = '', bound = '', minus, money] =
    lead.exec(text.slice(Math.max(0, index - 12), index)) ?? [];
  const tail = readTail(text, index + digits.length, units, money !== undefined);
  const { end } = tail;
  if (tail.isName) {
    const key = `id:${text.slice(index, end)}`;
    return { start: index, end, kind: 'id', value: null, unit: null, key };
  }
  const unit = (money ? (units.at(money, 0)?.value ?? money.toUpperCase()) : null) ?? tail.unit;
  const factor = (minus ? -1 : 1) * tail.factor;
  const values = readDecimal(digits, commaDecimal).flatMap((each) =>
    each === null ? [] : [Number((each * factor).toPrecision(15))],
  );
  const kind = kindOf(unit);
  const key = values.map((each) => `${kind}:${each}${unit ? ` ${unit}` : ''}`).join('|');
  const start = index - before.trimStart().length;
  const value = values[0] ?? null;
  return { start, end, kind, value, unit, bound: comparisons[bound] ?? null, key };
}

interface Tail {
  readonly end: number;
  readonly factor: number;
  readonly unit: string | null;
  /** True where letters follow at once that are no unit: `2FA`. */
  readonly isName: boolean;
}

/** Magnitude and unit after the digits. */
function readTail(text: string, from: number, units: Lexicon<string>, isMoney: boolean): Tail {
  const after = matchAt(word, text, from)?.[1] ?? '';
  const unitAt = isMoney ? null : findUnit(text, from, units);
  const factor = mayScale(after, unitAt !== null, isMoney) ? magnitudeOf(after) : 1;
  if (factor !== 1) {
    const end = text.indexOf(after, from) + after.length;
    const unit = isMoney ? null : findUnit(text, end, units);
    return { end: unit?.end ?? end, factor, unit: unit?.value ?? null, isName: false };
  }
  if (unitAt) return { end: unitAt.end, factor, unit: unitAt.value, isName: false };
  const ending = matchAt(ordinal, text, from)?.[0];
  const glued = ending === undefined ? matchAt(letters, text, from)?.[0] : undefined;
  const end = from + (ending ?? glued ?? '').length;
  return { end, factor, unit: null, isName: glued !== undefined };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** `5 m` is a length; `$5m` and `5k` are not. */
function mayScale(word: string, isUnit: boolean, isMoney: boolean): boolean {
  if (isMoney) return true;
  if (isUnit) return word.length > 2;
  return word.length > 1 || word === 'k' || /[^a-z]/.test(word);
}

const word = /[ -]?(\p{L}[\p{L}\p{M}]*)/uy;
const ordinal = /(?:st|nd|rd|th|er|º|ª|e)(?!\p{L})/uy;
const letters = /[a-z][a-z\d]*/y;

/** The value of digits with separators, and the other one that they can have: `1.200` is 1.2 or 1200. */
function readDecimal(raw: string, commaDecimal: boolean): readonly [number, number | null] {
  const digits = raw.replace(/[\s'\u2060]/g, '');
  const marks = digits.replace(/\d/g, '');
  const last = marks.at(-1) ?? '';
  if (!last) return [Number(digits), null];
  const isMixed = new Set(marks).size > 1;
  if (isMixed) {
    const other = last === ',' ? '.' : ',';
    return [Number(digits.replaceAll(other, '').replace(last, '.')), null];
  }
  const whole = Number(digits.replaceAll(last, ''));
  if (marks.length > 1) return [whole, null];
  const decimal = Number(digits.replace(last, '.'));
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return [decimal, null];
  const isGroup = (last === ',') !== commaDecimal;
  return isGroup ? [whole, last === '.' || commaDecimal ? decimal : null] : [decimal, whole];
}

/** The factor of a word of magnitude such as `million` or `k`, or 1. */
function magnitudeOf(word: string): number {
  const at = magnitudes.find(([pattern]) => pattern.test(word));
  return at ? at[1] : 1;
}

const magnitudes: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand|tausend|mille?|mil|duizend|हज़ार|ألف|آلاف|千|천)$/, 1e3],
  [/^(?:万|萬|만)$/, 1e4],
  [/^(?:m|mio|million(?:s|en)?|millones|millón|milion[ei]|milh(?:ão|ões)|miljoen|مليون)$/, 1e6],
  [/^(?:亿|億|억)$/, 1e8],
  [/^(?:bn|b|billions?|milliarden?|milliards?|miljard|miliard[oi]|mrd)$/, 1e9],
  [/^(?:trillions?)$/, 1e12],
];

/** Numbers said in words, with the unit that follows. An article is a number only before a unit. */
function readNumberWords(
  text: string,
  signs: readonly Found<Sign>[],
  language: Language,
  units: Lexicon<string>,
): readonly Reading[] {
  return spelled(text, signs, language).flatMap((word) => {
    const { start, value } = word;
    const unit = findUnit(text, word.end, units);
    if (!(unit ? isMeasured(text, word) : isCounted(text, word, language))) return [];
    const kind = kindOf(unit?.value ?? null);
    const key = `${kind}:${value}${unit ? ` ${unit.value}` : ''}`;
    return { start, end: unit?.end ?? word.end, kind, value, unit: unit?.value ?? null, key };
  });
}

/** The numbers among the signs; those that make one number together as one. */
function spelled(
  text: string,
  signs: readonly Found<Sign>[],
  { joined = false }: Language,
): readonly Found<number>[] {
  const made: (Found<number> & { readonly last: number })[] = [];
  for (const { start, end, value: sign } of signs) {
    // What another reader took is blank.
    if (sign.kind !== 'number' || text[start] === '\u0001') continue;
    const value = Number(sign.sense);
    const before = made.at(-1);
    const isScale = value > 90 || (joined && value === 10);
    const gap = before ? text.slice(before.end, start) : '.';
    if (before && follows(before.last, value, gap, isScale)) {
      made.pop();
      const below = isScale ? before.value % value : 0;
      const sum = before.value + (isScale ? below * value - below || value : value);
      made.push({ start: before.start, end, value: sum, last: value });
    } else if (!isScale || joined) made.push({ start, end, value, last: value });
  }
  return made;
}

/** `two hundred`, `hundred and two` and `twenty-two` are one number, `two two` is not. */
function follows(last: number, value: number, gap: string, isScale: boolean): boolean {
  if (!/^(?:[ -]?|,? and )$/.test(gap)) return false;
  if (isScale) return gap.length < 2;
  if (last > 90) return value < last;
  return last % 10 === 0 && value < 10 && gap.length < 2;
}

/** In `twice a day` the day is no length of time: before an article a word must stand that a length follows. */
function isMeasured(text: string, { start, end }: Found<number>): boolean {
  if (!/^an?$/.test(text.slice(start, end))) return true;
  return /(?:^|\b(?:takes?|took|lasts?|within|in|for|about|is|than|after|before|least|most|under|over|[.:]) )$/.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** Without a unit one is a number only before what is counted: not in `no one`, `one of`, `one should`. */
function isCounted(
  text: string,
  { start, end, value }: Found<number>,
  { code, joined }: Language,
): boolean {
  const word = text.slice(start, end);
  if (code !== 'en') return value > 1 && !joined && !/^(?:sei|neuf|once)$/.test(word);
  if (word !== 'one') return !/^an?$/.test(word);
  const before = text.slice(Math.max(0, start - 9), start);
  if (/(?:the|any|every|each|this|that|which|another|new|some)[ -]$/.test(before)) return false;
  return /^[ -](?!of|another|should|can|must|may|has|is|who|that|which|will|would|could|needs?|thing|or|and|to|by|in|at|on|for|with|from|step|more|way|side|hand)[a-z]/.test(
    text.slice(end, end + 12),
  );
}
