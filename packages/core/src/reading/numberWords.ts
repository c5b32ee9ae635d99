import type { Language } from './language.ts';
import type { Found, Lexicon } from './lexicon.ts';
import type { Sign } from './marks.ts';
import type { Reading } from './quantity.ts';
import { findUnit, kindOf } from './unitLexicon.ts';

/** Numbers said in words, with the unit that follows. An article is a number only before a unit. */
export function readNumberWords(
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
