import type { Reader, Reading } from './quantity.ts';

/** Names made of digits, of which no digit is a measure: sections, versions, ratios and identifiers. */
export const nameReaders: readonly Reader[] = [
  reader(
    'section',
    () => section,
    ([raw]) => (raw.match(/\d+[a-z]?|(?<=\()[a-z\d]+/g) ?? []).join('.'),
  ),
  reader(
    'version',
    () => version,
    ([, name]) => name,
  ),
  // Groups of three can be a number.
  reader(
    'version',
    () => dotted,
    ([raw]) => (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(raw) ? null : raw),
  ),
  reader(
    'version',
    () => named,
    ([raw], first) => (/\p{Lu}/u.test(first) ? raw.replace(/.* /, '') : null),
  ),
  reader(
    'ratio',
    () => ratio,
    ([, a, b]) => `${Number(a)}:${Number(b)}`,
  ),
  reader(
    'id',
    () => identifier,
    ([raw], first) =>
      !raw.includes('-') || /[A-Z\d]/.test(first) ? raw.replaceAll('-', '') : null,
  ),
];

/** Reads what a pattern finds by the name that it is given; `null` for none. `first` is its first character as written. */
function reader(
  kind: Reading['kind'],
  pattern: () => RegExp,
  name: (found: RegExpExecArray, first: string) => string | null | undefined,
): Reader {
  return (text, { original }) =>
    Array.from(text.matchAll(pattern()), (found) => {
      const called = name(found, original[found.index] ?? '');
      if (called === null || called === undefined) return [];
      const { 0: raw, index: start } = found;
      const key = `${kind}:${called}`;
      return [{ start, end: start + raw.length, kind, value: null, unit: null, key }];
    }).flat();
}

const section =
  /(?:§+|(?<![\p{L}\d])(?:section|sec\.|sect\.|art\.|article|artikel|artículo|articolo|artigo|abschnitt|clause|chapter|kapitel|absatz|paragraph)) ?\d+[a-z]?(?![\p{L}\d])(?:\.\d+)*(?:\([a-z\d]{1,4}\))*(?: (?:abs\.|absatz|para\.?|nr\.|satz|lit\.) ?\d+)*/gu;
const version = /(?<![\p{L}\d])(?:version |v\.? ?)(\d+(?:\.\d+)*)(?![\p{L}\d])/gu;
const dotted = /(?<![\p{L}\d.,])\d+(?:\.\d+){2,}(?![\p{L}\d])/gu;
const named = /(?<![\p{L}\d])\p{L}+ (\d{1,2}\.\d*0)(?![\p{L}\d%]|[.,]\d| ?[\p{L}%€$°])/gu;
const ratio = /(?<![\d:.,])(\d+) ?: ?(\d+)(?![\d:]|[.,]\d)/g;
const identifier = /(?<![\p{L}\p{M}\d-])[a-z]{1,12}-?\d+(?:[a-z\d]|-(?=[a-z\d]))*(?![\p{L}\d])/gu;
