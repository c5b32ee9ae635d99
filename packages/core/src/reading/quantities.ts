import type { Span } from '../text/span.ts';
import { findBounds } from './bounds.ts';
import { dateReaders } from './dates.ts';
import { foldCase } from './foldCase.ts';
import type { Language } from './language.ts';
import { languageOf, languages } from './language.ts';
import { readNames } from './names.ts';
import type { Found } from './lexicon.ts';
import type { Sign } from './marks.ts';
import { findSigns } from './marks.ts';
import { readNumbers } from './numbers.ts';
import type { Quantity, Reading, ReadingContext } from './quantity.ts';

/**
 * The figures of a text in order, with digits of every script, units, dates, comparisons and number words. Offsets are
 * UTF-16 code units of `text`. O(length).
 */
export function readQuantities(
  text: string,
  known: readonly Language[] = languages,
): readonly Quantity[] {
  const folded = foldCase(text);
  const language = languageOf(text, known);
  const signs = findSigns(folded, language);
  return findQuantities(folded, signs, { original: text, language, known });
}

/** The figures of a folded text whose signs are known. */
export function findQuantities(
  folded: string,
  signs: readonly Found<Sign>[],
  context: ReadingContext,
): readonly Quantity[] {
  const found: Reading[] = [];
  let rest = folded;
  for (const read of /\d/.test(folded) ? [...dateReaders, readNames] : []) {
    const taken = read(rest, context);
    found.push(...taken);
    rest = blank(rest, taken);
  }
  found.push(...readNumbers(rest, signs, context));
  if (found.length === 0) return [];
  found.sort((a, b) => a.start - b.start);
  return findBounds(folded, shareUnits(folded, found), signs, context.language);
}

/** The text with the spans blanked that are read already. */
function blank(text: string, taken: readonly Span[]): string {
  if (taken.length === 0) return text;
  let from = 0;
  let rest = '';
  for (const { start, end } of taken) {
    rest += text.slice(from, start) + '\u0001'.repeat(end - start);
    from = end;
  }
  return rest + text.slice(from);
}

/** In `20-30 days` and `between 5 and 7 kg` the first number has the unit of the second. */
function shareUnits(text: string, found: readonly Reading[]): readonly Reading[] {
  return found.map((each, i) => {
    const next = found[i + 1];
    if (each.kind !== 'number' || !next?.unit) return each;
    if (!rangeSign.test(text.slice(each.end, next.start))) return each;
    const { kind, unit } = next;
    return { ...each, kind, unit, key: `${kind}:${String(each.value)} ${unit}` };
  });
}

/** What stands between the two ends of a range. */
const rangeSign =
  /^ ?(?:-|~|to|and|or|bis|oder|und|à|a|et|ou|y|o|e|ed|tot|of|en|至|到|から|～|에서|إلى|से) ?$/;
