import type { Citation } from '../response/response.ts';
import type { Span } from '../text/span.ts';
import { findMarkers } from './findMarkers.ts';

/** Where each id appears first: an offset, with a fraction where one marker names several. */
export type Appearances = ReadonlyMap<string, number>;

interface Reading {
  /** Where the text begins in the whole content. */
  readonly offset: number;
  readonly ids: { has(id: string): boolean };
  /** Appearances found before, which only an earlier place replaces. */
  readonly known: Appearances;
}

/** The first appearances by marker in a stretch of text, of ids that did not appear before it. */
export function textAppearances(text: string, { offset, ids, known }: Reading): Appearances {
  const found = new Map<string, number>();
  for (const marker of findMarkers(text, (id) => ids.has(id))) {
    marker.ids.forEach((id, index) => {
      // Ids of one marker keep their order by a fraction of its place.
      const at = offset + marker.span.start + index / (marker.ids.length + 1);
      if (!found.has(id) && at < (known.get(id) ?? Infinity)) found.set(id, at);
    });
  }
  return found;
}

/** The appearances by span: a citation is shown where the words that rest on it end. */
export function spanAppearances(citations: readonly Citation[]): Appearances {
  const found = new Map<string, number>();
  for (const { id, span } of citations) if (span && isRange(span)) found.set(id, span.end);
  return found;
}

function isRange({ start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
}
