import type { Citation } from '../response/response.ts';
import { spanWithin } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { blankCode } from './blankCode.ts';
import { findMarkers } from './findMarkers.ts';
import { groupMarkers } from './groupMarkers.ts';
import type { MarkerGroup } from './groupMarkers.ts';
import type { Marker } from './marker.ts';

/**
 * Where citations are shown in a markdown `content`, in reading order: its markers, and a group of empty span at the
 * end of the words that rest on a citation with a span, unless a marker of the same id stands there. Neighbours are
 * one group.
 */
export function placeCitations(content: string, citations: readonly Citation[]): MarkerGroup[] {
  const ids = new Set(citations.map(({ id }) => id));
  const markers = findMarkers(blankCode(content), (id) => ids.has(id));
  const written = groupMarkers(content, markers);
  const marks = [...markers, ...spanMarks(content, citations, written)];
  marks.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return groupMarkers(content, marks);
}

function spanMarks(
  content: string,
  citations: readonly Citation[],
  written: readonly MarkerGroup[],
): Marker[] {
  const places = placesById(written);
  return citations.flatMap(({ id, span }) => {
    const usable = span && spanWithin(content, span);
    if (!usable || isMarkedIn(places.get(id) ?? [], usable)) return [];
    const { end } = usable;
    return [{ span: { start: end, end }, raw: '', ids: [id], unknownIds: [] }];
  });
}

function placesById(groups: readonly MarkerGroup[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { ids, span } of groups) {
    for (const id of ids) {
      const starts = places.get(id);
      if (starts) starts.push(span.start);
      else places.set(id, [span.start]);
    }
  }
  return places;
}

/** A marker just after the words, a full stop between them, belongs to them. */
function isMarkedIn(starts: readonly number[], { start, end }: Span): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (starts[low] ?? Infinity) <= end + 3;
}
