import type { Span } from '../text/span.ts';
import { dateReaders } from './dates.ts';
import { languageOf, languages } from './language.ts';
import type { Language } from './languages/table.ts';
import type { Found } from './lexicon.ts';
import { findSigns, foldCase } from './marks.ts';
import type { Sign } from './marks.ts';
import { readNumbers } from './numbers.ts';
import type { Quantity, Reading, ReadingContext } from './units.ts';

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

/** Names made of digits, of which no digit is a measure: sections, versions, ratios and identifiers. */
function readNames(text: string, { original }: ReadingContext): readonly Reading[] {
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

/** Gives figures the bound that words before or after them say, such as `at least` or `or more`. */
function findBounds(
  text: string,
  found: readonly Reading[],
  signs: readonly Found<Sign>[],
  language: Language,
): readonly Quantity[] {
  const phrases = signs.filter(({ value }) => value.kind === 'bound');
  let next = 0;
  return found.map((each) => {
    while ((phrases[next]?.end ?? Infinity) <= each.start) next += 1;
    const [before, after] = [phrases[next - 1], phrases[next]];
    const bound =
      each.bound ??
      (before && isBefore(text.slice(before.end, each.start)) ? before.value.sense : null) ??
      (after && isAfter(text, each.end, after, language) ? after.value.sense : null);
    return { ...each, bound: bound as Quantity['bound'] };
  });
}

function isBefore(gap: string): boolean {
  return gap.length < 12 && /^(?:[ :]|\b(?:of|the|age|de|von|di)\b)*$/.test(gap);
}

/** Only some phrases can follow: `or more`, and all of languages that put them last. */
function isAfter(
  text: string,
  end: number,
  { start, end: last }: Found<Sign>,
  { joined, code }: Language,
): boolean {
  if (start - end > 1 || start < end || text.slice(end, start).trim() !== '') return false;
  return joined === true || code === 'hi' || following.test(text.slice(start, last));
}

const following = /^(?:or|oder|ou|o|of) |^m[ai]xim|^minim/;
