import type { Reading, ReadingContext } from './quantity.ts';

/** Names made of digits, of which no digit is a measure: sections, versions, ratios and identifiers. */
export function readNames(text: string, { original }: ReadingContext): readonly Reading[] {
  const found: Reading[] = [];
  const add = (start: number, raw: string, kind: Reading['kind'], name: string): void => {
    const end = start + raw.length;
    if (found.some((each) => start < each.end && end > each.start)) return;
    found.push({ start, end, kind, value: null, unit: null, key: `${kind}:${name}` });
  };
  for (const { 0: raw, index } of text.matchAll(section))
    add(index, raw, 'section', (raw.match(/\d+[a-z]?|(?<=\()[a-z\d]+/g) ?? []).join('.'));
  for (const { 0: raw, 1: name = '', index } of text.matchAll(version))
    add(index, raw, 'version', name);
  for (const { 0: raw, index } of text.matchAll(dotted))
    if (!/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(raw)) add(index, raw, 'version', raw);
  for (const { 0: raw, 1: name = '', index } of text.matchAll(named)) {
    const isName = /^\p{Lu}/u.test(original.slice(index));
    if (isName) add(index + raw.length - name.length, name, 'version', name);
  }
  for (const { 0: raw, 1: a = '', 2: b = '', index } of text.matchAll(ratio))
    add(index, raw, 'ratio', `${Number(a)}:${Number(b)}`);
  for (const { 0: raw, index } of text.matchAll(identifier)) {
    const isName = !raw.includes('-') || /[A-Z\d]/.test(original[index] ?? '');
    if (isName) add(index, raw, 'id', raw.replaceAll('-', ''));
  }
  return found;
}

const section =
  /(?:§+|(?<![\p{L}\d])(?:section|sec\.|sect\.|art\.|article|artikel|artículo|articolo|artigo|abschnitt|clause|chapter|kapitel|absatz|paragraph)) ?\d+[a-z]?(?![\p{L}\d])(?:\.\d+)*(?:\([a-z\d]{1,4}\))*(?: (?:abs\.|absatz|para\.?|nr\.|satz|lit\.) ?\d+)*/gu;
const version = /(?<![\p{L}\d])(?:version |v\.? ?)(\d+(?:\.\d+)*)(?![\p{L}\d])/gu;
const dotted = /(?<![\p{L}\d.,])\d+(?:\.\d+){2,}(?![\p{L}\d])/gu;
const named = /(?<![\p{L}\d])\p{L}+ (\d{1,2}\.\d*0)(?![\p{L}\d%]|[.,]\d| ?[\p{L}%€$°])/gu;
const ratio = /(?<![\d:.,])(\d+) ?: ?(\d+)(?![\d:]|[.,]\d)/g;
const identifier = /(?<![\p{L}\p{M}\d-])[a-z]{1,12}-?\d+(?:[a-z\d]|-(?=[a-z\d]))*(?![\p{L}\d])/gu;
