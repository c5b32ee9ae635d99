import type { LocaleWords } from './localeWords.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** What a number says in one form: `1,299.00 euros` and `€1299` are `number 1299 EUR`, `ten days` is `number 10 day`. */
export function numberValue(raw: string, groups: Groups, words: LocaleWords): string {
  const counted = groups['amount'] ?? groups['count'] ?? groups['spelled'];
  if (counted === undefined) return `number ${raw.toUpperCase().replace(/[\s()]/g, '')}`;
  const figures = counted.toLowerCase().split(rangeSign);
  const what = [
    lower(groups, words.currencies, 'before', 'after'),
    groups['percent'] && '%',
    lower(groups, none, 'which1', 'which2'),
    lower(groups, words.durations, 'unit1', 'unit2'),
    lower(groups, none, 'rest'),
  ].filter(Boolean);
  return ['number', figures.map((one) => plain(one, words.decimal)).join('–'), ...what].join(' ');
}

/** Numbers in words that stand before a span of time, such as "ten days". */
export const spelledNumbers: ReadonlyMap<string, string> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, number) => [word, String(number)] as const),
  ['fourteen', '14'],
  ['fifteen', '15'],
  ['twenty', '20'],
  ['thirty', '30'],
  ['sixty', '60'],
  ['ninety', '90'],
]);

const none: ReadonlyMap<string, string> = new Map();
const rangeSign = /\s?[–—]\s?|\s?\b(?:to|bis|à)\b\s?|\s?-\s?/u;

function lower(groups: Groups, names: ReadonlyMap<string, string>, ...keys: string[]): string {
  const word = keys.map((key) => groups[key]).find((one) => one !== undefined) ?? '';
  const known = word.trim().normalize('NFKC').toLowerCase();
  return names.get(known) ?? known;
}

/** Without the signs between groups of three digits and without zeros at the end of a fraction. */
function plain(figure: string, decimal: string): string {
  const spelled = spelledNumbers.get(figure);
  if (spelled !== undefined) return spelled;
  const digits = figure.replace(/[\s'’]/g, '');
  // Lakhs and crores: 12,34,567.50.
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(digits))
    return plain(digits.replace(/,/g, ''), '.');
  if (!/^\d+(?:[.,]\d{3})*(?:[.,]\d+)?$/.test(digits)) return digits;
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const fraction = digits.slice(at + 1);
  const grouped = fraction.length === 3 && (digits[at] !== decimal || digits.indexOf(decimal) < at);
  if (at < 0 || grouped) return digits.replace(/[.,]/g, '');
  return `${digits.slice(0, at).replace(/[.,]/g, '')}.${fraction}`.replace(/\.?0+$/, '');
}
