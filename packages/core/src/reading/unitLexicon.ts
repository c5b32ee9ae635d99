import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { createLexicon } from './lexicon.ts';
import type { Quantity } from './quantity.ts';
import { isCurrency, unitSigns } from './units.ts';

/** The unit that follows at once or after a space or hyphen. */
export function findUnit(
  text: string,
  from: number,
  units: Lexicon<string>,
): { readonly end: number; readonly value: string } | null {
  const near = units.at(text, from);
  const found = near ?? (/[ -]/.test(text[from] ?? '') ? units.at(text, from + 1) : null);
  // The sign of a currency may belong to the next number.
  const isOfNext = found && /^\p{Sc}\d/u.test(text.slice(found.end - 1, found.end + 1));
  return isOfNext ? null : found;
}

const cache = new WeakMap<readonly Language[], Lexicon<string>>();

/** The names and signs of units in all languages. */
export function unitsOf(known: readonly Language[]): Lexicon<string> {
  const cached = cache.get(known);
  if (cached) return cached;
  const named = known.flatMap(({ units }) =>
    units.split(' ').flatMap((entry) => {
      const [unit = '', names = ''] = entry.split(':');
      return names.split('/').map((name) => [name, unit] as const);
    }),
  );
  // A currency sign before a number is found by the same table.
  const made = createLexicon([...unitSigns, ...named]);
  const joined = createLexicon(
    named.filter(([name]) => /[\u0980-\uffff]/.test(name)),
    true,
  );
  const both: Lexicon<string> = {
    at: (text, at) => made.at(text, at) ?? joined.at(text, at),
    all: (text) => made.all(text),
  };
  cache.set(known, both);
  return both;
}

/** What kind of figure a number with this unit is. */
export function kindOf(unit: string | null): Quantity['kind'] {
  if (unit === null) return 'number';
  if (unit === '%') return 'percent';
  return isCurrency(unit) ? 'money' : 'measure';
}
