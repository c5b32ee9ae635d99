import type { Span } from '@credence-ui/core/text';
import { findCommitments } from './findCommitments.ts';
import { findDates } from './findDates.ts';
import { findNames } from './findNames.ts';
import { findNumbers } from './findNumbers.ts';
import type { ChecklistItem } from './item.ts';
import { localeWords } from './localeWords.ts';

export interface ChecklistOptions {
  /** BCP 47 tag of the draft's language: its month, weekday, unit and currency names and number signs. @default 'en' */
  readonly locale?: string;
}

/**
 * The names, dates, numbers and commitments of a draft, in reading order. Markers such as `[1]`, addresses and the
 * numbers of a list are no items; a commitment holds the items inside it. Takes time linear in the text.
 */
export function checklist(text: string, { locale = 'en' }: ChecklistOptions = {}): ChecklistItem[] {
  const words = localeWords(locale);
  const prose = blank(text, [...text.matchAll(noProse)].map(spanOf));
  const dates = findDates(prose, words);
  const numbers = findNumbers(blank(prose, dates.map(place)), words);
  const taken = [...dates, ...numbers].map(place).sort((a, b) => a.start - b.start);
  const names = findNames(blank(prose, taken), words);
  const commitments = words.language === 'en' ? findCommitments(prose) : [];
  return [...commitments, ...names, ...dates, ...numbers]
    .map((item) => ({ ...item, text: text.slice(item.span.start, item.span.end) }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const noProse =
  /\[[\w ,;.-]{1,40}\](?!\()|(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,64}|^[ \t]*\d{1,3}[.)](?=\s)/gmu;

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
    rest += text.slice(at, start) + '#'.repeat(end - start);
    at = end;
  }
  return rest + text.slice(at);
}
