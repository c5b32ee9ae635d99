import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './quantity.ts';
import { findUnit, kindOf } from './unitLexicon.ts';

/** Numbers said in words, with the unit that follows. An article is a number only before a unit. */
export function* readNumberWords(
  text: string,
  language: Language,
  units: Lexicon<string>,
): Generator<Reading> {
  for (const { start, end, value } of spelled(text, language)) {
    const unit = findUnit(text, end, units);
    const isRead = unit
      ? isMeasured(text, start, end)
      : isCounted(text, start, end, value, language);
    if (!isRead) continue;
    const kind = kindOf(unit?.value ?? null);
    const key = `${kind}:${value}${unit ? ` ${unit.value}` : ''}`;
    yield { start, end: unit?.end ?? end, kind, value, unit: unit?.value ?? null, key };
  }
}

interface Spelled {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** In `twice a day` the day is no length of time: before an article a word must stand that a length follows. */
function isMeasured(text: string, start: number, end: number): boolean {
  if (!/^an?$/.test(text.slice(start, end))) return true;
  return /(?:^|\b(?:takes?|took|taking|lasts?|within|in|for|about|is|than|after|before|least|most|needs?|under|over|wait|half|[.:]) )$/.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** Without a unit one is a number only before what is counted: not in `no one`, `one of`, `one should`. */
function isCounted(
  text: string,
  start: number,
  end: number,
  value: number,
  { code, joined }: Language,
): boolean {
  if (code !== 'en')
    return value > 1 && !joined && !/^(?:sei|neuf|once)$/.test(text.slice(start, end));
  const word = text.slice(start, end);
  if (/^an?$/.test(word)) return false;
  if (word !== 'one') return true;
  const before = text.slice(Math.max(0, start - 9), start);
  if (/(?:no|the|any|every|each|this|that|which|another|new|some)[ -]$/.test(before)) return false;
  return /^[ -](?!of|another|should|can|must|may|has|is|who|that|which|will|would|could|needs?|thing|or|and|to|by|in|at|on|for|with|from|step|more|way|side|hand)[a-z]/.test(
    text.slice(end, end + 12),
  );
}

function* spelled(text: string, language: Language): Generator<Spelled> {
  if (language.code === 'en') yield* spelledInEnglish(text);
  else if (language.code === 'zh' || language.code === 'ja') yield* spelledInHan(text);
  else yield* spelledIn(text, language);
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const below100 = `(?:(?:${tens.join('|')})(?:[ -](?:${small.slice(1, 10).join('|')})(?!\\p{L}))?|${[...small].reverse().join('|')})(?!\\p{L})`;
const below1000 = `(?:(?:an? |(?:${small.slice(1, 10).join('|')})[ -])hundred(?:(?: and)? ${below100})?|${below100}|an? (?=thousand|million|billion))`;
const english = new RegExp(
  `(?<![\\p{L}\\d-])(?:an? dozen|a dozen|half an?(?= )|half(?!-)|${below1000}(?:[ -]?(?:thousand|million|billion)(?:(?:,| and)? ${below1000})?)*|an?(?= ))(?!\\p{L})`,
  'gu',
);

function* spelledInEnglish(text: string): Generator<Spelled> {
  for (const { 0: raw, index } of text.matchAll(english))
    yield { start: index, end: index + raw.length, value: valueOf(raw) };
}

function valueOf(raw: string): number {
  if (raw.startsWith('half')) return 0.5;
  let [total, current] = [0, 0];
  for (const word of raw.match(/[a-z]+/g) ?? []) {
    if (word === 'a' || word === 'an') current = 1;
    else if (word === 'dozen') current = 12;
    else if (word === 'hundred') current *= 100;
    else if (scales[word]) [total, current] = [total + current * scales[word], 0];
    else
      current +=
        Math.max(0, small.indexOf(word)) +
        10 * (tens.indexOf(word) < 0 ? 0 : tens.indexOf(word) + 2);
  }
  return total + current;
}

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

function* spelledInHan(text: string): Generator<Spelled> {
  for (const { 0: raw, index } of text.matchAll(/[一二两兩三四五六七八九十百千]{1,8}/gu)) {
    let [total, current] = [0, 0];
    for (const sign of raw) {
      const scale = { 十: 10, 百: 100, 千: 1000 }[sign];
      if (scale) [total, current] = [total + (current || 1) * scale, 0];
      else current = '一二三四五六七八九'.indexOf(sign) + 1 || 2;
    }
    yield { start: index, end: index + raw.length, value: total + current };
  }
}

function* spelledIn(text: string, { numbers }: Language): Generator<Spelled> {
  const values = new Map(
    numbers.split(' ').flatMap((forms, i) => forms.split('/').map((form) => [form, i + 1])),
  );
  for (const { 0: raw, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const value = values.get(raw);
    if (value !== undefined) yield { start: index, end: index + raw.length, value };
  }
}
