import type { Citation } from '../response/response.ts';
import { spanWithin } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { blankCode } from './blankCode.ts';
import { findMarkers } from './marker.ts';
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

/** Markers that stand side by side and are shown as one. */
export interface MarkerGroup {
  /** From the first marker's start to the last one's end. */
  readonly span: Marker['span'];
  /** Every source once, in the order written; different ids are never merged. */
  readonly ids: readonly string[];
  /** Ids that the markers name and nobody knows. */
  readonly unknownIds: readonly string[];
}

/** Groups markers of `text`, in reading order, between which there is nothing but spaces: `[1][2]`, `[1] [2,3]`. */
export function groupMarkers(text: string, markers: readonly Marker[]): MarkerGroup[] {
  const groups: Marker[][] = [];
  for (const marker of markers) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isNextTo(text, last, marker)) group.push(marker);
    else groups.push([marker]);
  }
  return groups.map(merge);
}

function isNextTo(text: string, { span: before }: Marker, { span: after }: Marker): boolean {
  const gap = text.slice(before.end, Math.min(after.start, before.end + farthest + 1));
  return gap.length <= farthest && /^[ \t\u00a0\u2009\u202f]*$/.test(gap);
}

const farthest = 4;

function merge(markers: readonly Marker[]): MarkerGroup {
  const [first, last] = [markers[0], markers.at(-1)];
  return {
    span: { start: first?.span.start ?? 0, end: last?.span.end ?? 0 },
    ids: [...new Set(markers.flatMap(({ ids }) => ids))],
    unknownIds: [...new Set(markers.flatMap(({ unknownIds }) => unknownIds))],
  };
}
