import type { Citation } from '../response/response.ts';
import { findMarkers } from './findMarkers.ts';

/** A citation with the number under which it is shown, from 1. */
export interface NumberedCitation {
  readonly citation: Citation;
  readonly number: number;
  /** True when the text points to it, by a marker or by the citation's span. */
  readonly cited: boolean;
}

/** Numbers citations by first appearance in `content`; those that never appear come last, in their own order. */
export function numberCitations(
  content: string,
  citations: readonly Citation[],
): NumberedCitation[] {
  const firsts = firstAppearances(content, citations);
  return citations
    .map((citation) => ({ citation, at: firsts.get(citation.id) ?? Infinity }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ citation, at }, index) => ({ citation, number: index + 1, cited: at < Infinity }));
}

function firstAppearances(
  content: string,
  citations: readonly Citation[],
): ReadonlyMap<string, number> {
  const known = new Set(citations.map(({ id }) => id));
  const firsts = new Map<string, number>();
  const note = (id: string, at: number): void => {
    firsts.set(id, Math.min(firsts.get(id) ?? Infinity, at));
  };
  for (const { span, ids } of findMarkers(content, (id) => known.has(id))) {
    // Ids of one marker keep their order by a fraction of its place.
    ids.forEach((id, index) => note(id, span.start + index / (ids.length + 1)));
  }
  for (const { id, span } of citations) if (span) note(id, span.end);
  return firsts;
}
