import type { Reading, ReadingContext } from './quantity.ts';

/** Names made of digits, of which no digit is a measure: sections, versions, ratios and identifiers. */
export function readNames(text: string, { original }: ReadingContext): readonly Reading[] {
  return Array.from(text.matchAll(names), (found) => {
    const name = nameOf(found, original[found.index] ?? '');
    if (!name) return [];
    const { 0: raw, index: start } = found;
    const [kind] = name;
    return [{ start, end: start + raw.length, kind, value: null, unit: null, key: name.join(':') }];
  }).flat();
}

/** The kind of a name and what it is compared as; `first` is its first character as written. */
function nameOf(
  [raw, section, version, dotted, a, b]: RegExpExecArray,
  first: string,
): readonly [kind: Reading['kind'], name: string] | null {
  if (section) return ['section', (raw.match(/\d+[a-z]?|(?<=\()[a-z\d]+/g) ?? []).join('.')];
  if (version) return ['version', version];
  // Groups of three can be a number.
  if (dotted) return /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(raw) ? null : ['version', raw];
  if (a) return ['ratio', `${Number(a)}:${Number(b)}`];
  return !raw.includes('-') || /[A-Z\d]/.test(first) ? ['id', raw.replaceAll('-', '')] : null;
}

const names = new RegExp(
  [
    String.raw`((?:§+|(?<![\p{L}\d])(?:section|sec\.|sect\.|art\.|article|artikel|art[íi]col?o|artigo|abschnitt|clause|chapter|kapitel|paragraph)) ?\d+[a-z]?(?![\p{L}\d])(?:\.\d+)*(?:\([a-z\d]{1,4}\))*(?: (?:abs\.|absatz|para\.?|nr\.|satz|lit\.) ?\d+)*)`,
    String.raw`(?<![\p{L}\d])(?:version |v\.? ?)(\d+(?:\.\d+)*)(?![\p{L}\d])`,
    String.raw`((?<![\p{L}\d.,])\d+(?:\.\d+){2,}(?![\p{L}\d]))`,
    String.raw`(?<![\d:.,])(\d+) ?: ?(\d+)(?![\d:]|[.,]\d)`,
    String.raw`(?<![\p{L}\p{M}\d-])[a-z]{1,12}-?\d+(?:[a-z\d]|-(?=[a-z\d]))*(?![\p{L}\d])`,
  ].join('|'),
  'gu',
);
