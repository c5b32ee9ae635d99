import type { Language } from './language.ts';
import { lineOf, listOf, namedOf } from './languages/table.ts';
import type { Found, Lexicon } from './lexicon.ts';
import { createLexicon } from './lexicon.ts';
import type { Quantity } from './quantity.ts';
import { remember } from './remember.ts';
import { unitSigns } from './units.ts';

/** The unit that follows at once or after a space or hyphen. */
export function findUnit(text: string, from: number, units: Lexicon<string>): Found<string> | null {
  const near = units.at(text, from);
  const found = near ?? (/[ -]/.test(text[from] ?? '') ? units.at(text, from + 1) : null);
  // The sign of a currency may belong to the next number.
  const isOfNext = found && /^\p{Sc}\d/u.test(text.slice(found.end - 1, found.end + 1));
  return isOfNext ? null : found;
}

const order = ['s', 'min', 'h', 'd', 'w', 'M', 'y', '%'];

/** The names and signs of units in all languages. */
export const unitsOf = /* @__PURE__ */ remember((known: readonly Language[]): Lexicon<string> => {
  const named = known.flatMap((language) => namedOf(listOf(language, lineOf.units), order));
  const made = createLexicon([...unitSigns, ...named]);
  const joined = createLexicon(
    named.filter(([name]) => /[\u0980-\uffff]/.test(name)),
    true,
  );
  return { at: (text, at) => made.at(text, at) ?? joined.at(text, at), all: made.all };
});

/** What kind of figure a number with this unit is. */
export function kindOf(unit: string | null): Quantity['kind'] {
  if (unit === null) return 'number';
  if (unit === '%') return 'percent';
  return /^[A-Z]{3}$/.test(unit) ? 'money' : 'measure';
}
