import type { Citation } from '../response/response.ts';
import type { Span } from '../text/span.ts';
import { blankCode } from './blankCode.ts';
import { findMarkers, longestMarker } from './marker.ts';

/** A citation with the number under which it is shown, from 1. */
export interface NumberedCitation {
  readonly citation: Citation;
  readonly number: number;
  /** True when the text points to it, by a marker or by the citation's span; else it was merely consulted. */
  readonly cited: boolean;
}

/** The numbers of a text's citations, as far as the text was read. A value: reading on gives another. */
export interface Numbering {
  /** In the order of their numbers. The same array until one changes; an entry that stays is the same object. */
  readonly entries: readonly NumberedCitation[];
  /** The entries by the ids of their citations. The same map as long as the array is the same. */
  readonly byId: ReadonlyMap<string, NumberedCitation>;
  /** Where the reading stands, for reading on. */
  readonly place: NumberingPlace;
}

interface NumberingPlace {
  readonly citations: readonly Citation[];
  readonly content: string;
  /** Up to where the text was searched for good: the start of a paragraph. */
  readonly settled: number;
  /** Where each id appears first before that, by span wherever; a fraction orders the ids of one marker. */
  readonly firsts: Appearances;
  /** Where each id appears first in all of the text. */
  readonly places: Appearances;
}

type Appearances = ReadonlyMap<string, number>;

/** Numbers citations by first appearance in `content`; those that never appear come last, in their own order. */
export function numberCitations(
  content: string,
  citations: readonly Citation[],
): readonly NumberedCitation[] {
  return numberOn(null, content, citations).entries;
}

/**
 * Numbers citations by first appearance in a text that may have grown since `before`: markers and spans count alike, code
 * does not, and what never appears comes last in its own order. The first citation of each id counts. Of a text that
 * goes on with the one before, finished paragraphs are not read again, nor is anything when no number can have changed.
 * Who knows whether it does may say so.
 */
export function numberOn(
  before: Numbering | null,
  content: string,
  citations: readonly Citation[],
  isLonger = content.startsWith(before?.place.content ?? ''),
): Numbering {
  const goesOn = isLonger && before?.place.citations === citations;
  if (goesOn && content.length === before.place.content.length) return before;
  if (goesOn && !mayRenumber(before, content))
    return { ...before, place: { ...before.place, content } };
  const { settled, firsts } = goesOn
    ? before.place
    : { settled: 0, firsts: spanAppearances(citations) };
  const tail = blankCode(content.slice(settled));
  const fresh = findFirsts(tail, settled, new Set(citations.map(({ id }) => id)), firsts);
  const end = settled + lastParagraph(tail);
  const places = merge(firsts, fresh);
  const settledFirsts = merge(
    firsts,
    [...fresh].filter(([, at]) => at < end),
  );
  const place = { citations, content, settled: end, firsts: settledFirsts, places };
  return withEntries(before, orderCitations(citations, places, before), place);
}

/** A source that was not cited may be now, or what looked like a marker turned out to be code, a link, or none of both. */
function mayRenumber({ byId, place }: Numbering, content: string): boolean {
  const from = place.content.length;
  const added = content.slice(Math.max(0, from - 1));
  if (/[`~]|[\]】]\(/.test(added)) return true;
  if (!/[\]】]/.test(added)) return false;
  const start = Math.max(0, from - longestMarker);
  return findFirsts(content.slice(start), start, byId, place.places).size > 0;
}

/** The first appearances by marker in a stretch of text, of ids that do not appear before. */
function findFirsts(
  text: string,
  offset: number,
  ids: { has(id: string): boolean },
  known: Appearances,
): Appearances {
  const found = new Map<string, number>();
  for (const marker of findMarkers(text, (id) => ids.has(id))) {
    marker.ids.forEach((id, index) => {
      const at = offset + marker.span.start + index / (marker.ids.length + 1);
      if (!found.has(id) && at < (known.get(id) ?? Infinity)) found.set(id, at);
    });
  }
  return found;
}

/** A citation is shown where the words that rest on it end. */
function spanAppearances(citations: readonly Citation[]): Appearances {
  const found = new Map<string, number>();
  for (const { id, span } of citations) if (span && isRange(span)) found.set(id, span.end);
  return found;
}

function isRange({ start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
}

function merge(known: Appearances, found: Iterable<readonly [string, number]>): Appearances {
  const added = [...found];
  return added.length === 0 ? known : new Map([...known, ...added]);
}

/** Where the last paragraph begins, which may still grow. */
function lastParagraph(text: string): number {
  let start = 0;
  for (const { 0: blank, index } of text.matchAll(/\n[ \t\r]*\n/g)) start = index + blank.length;
  return start;
}

function orderCitations(
  citations: readonly Citation[],
  firsts: Appearances,
  before: Numbering | null,
): readonly NumberedCitation[] {
  const first = new Map<string, Citation>();
  for (const citation of citations) if (!first.has(citation.id)) first.set(citation.id, citation);
  const places = [...first.values()].map((citation) => ({
    citation,
    at: firsts.get(citation.id) ?? Infinity,
  }));
  // What does not appear keeps its order: sorting is stable.
  places.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  return places.map(({ citation, at }, index) => {
    const entry = { citation, number: index + 1, cited: at < Infinity };
    const old = before?.byId.get(citation.id);
    return old && isSame(old, entry) ? old : entry;
  });
}

function isSame(one: NumberedCitation, other: NumberedCitation): boolean {
  return (
    one.citation === other.citation && one.number === other.number && one.cited === other.cited
  );
}

function withEntries(
  before: Numbering | null,
  entries: readonly NumberedCitation[],
  place: NumberingPlace,
): Numbering {
  const isKept =
    before?.entries.length === entries.length &&
    entries.every((entry, index) => entry === before.entries[index]);
  if (isKept) return { ...before, place };
  return { entries, byId: new Map(entries.map((entry) => [entry.citation.id, entry])), place };
}
