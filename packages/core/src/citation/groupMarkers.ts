import type { Marker } from './marker.ts';

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
