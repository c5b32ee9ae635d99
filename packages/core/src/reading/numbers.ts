import type { Found, Lexicon } from './lexicon.ts';
import type { Sign } from './marks.ts';
import { readNumberWords } from './numberWords.ts';
import type { Quantity, Reading, ReadingContext } from './quantity.ts';
import { magnitudeOf, readDecimal } from './readDecimal.ts';
import { findUnit, kindOf, unitsOf } from './unitLexicon.ts';

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
