import type { Span } from '@credence-ui/core/text';
import { findCommitments } from './findCommitments.ts';
import { findDates } from './findDates.ts';
import { findIdentifiers } from './findIdentifiers.ts';
import { findLinks } from './findLinks.ts';
import { findNames } from './findNames.ts';
import { findNumbers } from './findNumbers.ts';
import type { ChecklistItem, Found } from './item.ts';
import { localeWords } from './localeWords.ts';

export interface ChecklistOptions {
  /** BCP 47 tag of the draft's language: its month, weekday, unit and currency names and number signs. @default 'en' */
  readonly locale?: string;
}

/**
 * The names, dates, numbers, identifiers, addresses and commitments of a draft, in reading order. Markers such as `[1]`
 * and the numbers of a list are no items; a commitment holds the items inside it. Takes time linear in the text.
 */
export function checklist(text: string, { locale = 'en' }: ChecklistOptions = {}): ChecklistItem[] {
  const words = localeWords(locale);
  const marked = blank(text, [...text.matchAll(markers)].map(spanOf));
  const found: Found[] = findLinks(marked);
  const prose = blank(marked, found.map(place));
  const finders = [findIdentifiers, findDates, findNumbers, findNames] as const;
  let rest = blank(prose, [...prose.matchAll(sayings)].map(spanOf));
  for (const find of finders) {
    const items = find(rest, words);
    found.push(...items);
    rest = blank(rest, items.map(place));
  }
  return [...findCommitments(prose, words), ...found]
    .map((item) => ({ ...item, text: text.slice(item.span.start, item.span.end) }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const markers = /\[[\w ,;.-]{1,40}\](?!\()|^[ \t]*\d{1,3}[.)](?=\s)/gmu;
/** Figures that say no figure. */
const sayings = /(?<![\p{N}/-])(?:24\/7|24-7|1-2-1|1-on-1|1:1|50\/50|9-to-5)(?![\p{N}/-])/gu;

function place({ span }: { readonly span: Span }): Span {
  return span;
}

function spanOf({ index, 0: { length } }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}

/** The text with some spans filled with a sign that begins, joins and ends nothing, each character in its old place. */
function blank(text: string, spans: readonly Span[]): string {
  let [rest, at] = ['', 0];
  for (const { start, end } of spans) {
    rest += text.slice(at, start) + '\ufffc'.repeat(end - start);
    at = end;
  }
  return rest + text.slice(at);
}
