import type { LocaleWords } from './localeWords.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** What a number says in one form: `1,299.00 euros` and `€1299` are `1299 EUR`, `ten days` is `10 day`. */
export function numberValue(raw: string, groups: Groups, words: LocaleWords): string {
  const counted = groups['amount'] ?? groups['count'] ?? groups['spelled'];
  if (counted === undefined) return raw.toUpperCase().replace(/[\s()]/g, '');
  const figures = counted
    .toLowerCase()
    .replace(/\p{Sc}/gu, '')
    .split(rangeSign);
  const what = [
    lower(groups, words.currencies, 'before', 'after'),
    groups['percent'] && '%',
    lower(groups, none, 'which1', 'which2'),
    lower(groups, words.durations, 'unit1', 'unit2'),
    lower(groups, none, 'measure', 'scale', 'many'),
    lower(groups, none, 'rest'),
  ].filter(Boolean);
  return [
    (groups['minus'] ? '-' : '') + figures.map((one) => plain(one, words)).join('–'),
    ...what,
  ].join(' ');
}

/** Numbers in words that stand before a span of time, such as "ten days", of a language. */
export function spelledNumbers(language: string): ReadonlyMap<string, string> {
  return spelled.get(language) ?? none;
}

const beyond = [14, 15, 20, 30, 60, 90];
const none: ReadonlyMap<string, string> = new Map();
// From one (or two, where "one" is the article) to twelve, then those of `beyond`.
const spelled: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'en',
    spell(
      1,
      'one two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty sixty ninety',
    ),
  ],
  [
    'de',
    spell(
      2,
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf vierzehn fünfzehn zwanzig dreißig sechzig neunzig',
    ),
  ],
  [
    'fr',
    spell(
      2,
      'deux trois quatre cinq six sept huit neuf dix onze douze quatorze quinze vingt trente soixante quatre-vingt-dix',
    ),
  ],
  [
    'es',
    spell(
      2,
      'dos tres cuatro cinco seis siete ocho nueve diez once doce catorce quince veinte treinta sesenta noventa',
    ),
  ],
]);

function spell(from: number, names: string): ReadonlyMap<string, string> {
  return new Map(
    names
      .split(' ')
      .map((name, at) => [name, String(at + from > 12 ? beyond[at + from - 13] : at + from)]),
  );
}

const rangeSign = /\s?[–—]\s?|\s?(?<=\s)(?:to|bis|à|a)(?=\s)\s?|\s?-\s?/u;

function lower(groups: Groups, names: ReadonlyMap<string, string>, ...keys: string[]): string {
  const word = keys.map((key) => groups[key]).find((one) => one !== undefined) ?? '';
  const known = word.trim().normalize('NFKC').toLowerCase();
  return names.get(known) ?? known;
}

/** Without the signs between groups of three digits and without zeros at the end of a fraction. */
function plain(
  figure: string,
  { decimal, language }: Pick<LocaleWords, 'decimal' | 'language'>,
): string {
  const named = spelledNumbers(language).get(figure);
  if (named !== undefined) return named;
  const digits = figure.replace(/[\s'’]/g, '');
  // Lakhs and crores: 12,34,567.50.
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(digits))
    return plain(digits.replace(/,/g, ''), { decimal: '.', language });
  if (!/^\d+(?:[.,]\d{3})*(?:[.,]\d+)?$/.test(digits)) return digits;
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const fraction = digits.slice(at + 1);
  const grouped = fraction.length === 3 && (digits[at] !== decimal || digits.indexOf(decimal) < at);
  if (at < 0 || grouped) return digits.replace(/[.,]/g, '');
  return `${digits.slice(0, at).replace(/[.,]/g, '')}.${fraction}`.replace(/\.?0+$/, '');
}
