import type { Citation } from '../response/response.ts';
import type { Appearances } from './appearances.ts';

/** A citation with the number under which it is shown, from 1. */
export interface NumberedCitation {
  readonly citation: Citation;
  readonly number: number;
  /** True when the text points to it, by a marker or by the citation's span; else it was merely consulted. */
  readonly cited: boolean;
}

interface Place {
  readonly citation: Citation;
  /** Where it stands among the citations that were given. */
  readonly index: number;
  /** Where it appears first; infinite when it does not. */
  at: number;
  entry: NumberedCitation;
}

/** Keeps citations in the order of their first appearance; one change costs one pass over them. */
export function createOrder(citations: readonly Citation[], spans: Appearances) {
  const places = firstOfEachId(citations, spans);
  const order = [...places.values()];
  let late: readonly string[] = [];
  let numbered: readonly NumberedCitation[] | undefined;
  const move = (id: string, at: number): boolean => {
    const place = places.get(id);
    if (!place || place.at === at) return false;
    place.at = at;
    return true;
  };
  return {
    ids: places as { has(id: string): boolean },
    /** The order where `settled` ids stand at their places for good and `fresh` ones at theirs for now. */
    renumber(settled: Appearances, fresh: Appearances): readonly NumberedCitation[] {
      const back = late.filter((id) => !fresh.has(id));
      const moved = back.filter((id) => move(id, settled.get(id) ?? Infinity)).length;
      const placed = [...fresh].filter(([id, at]) => move(id, at)).length;
      late = [...fresh.keys()];
      if (numbered && moved + placed === 0) return numbered;
      numbered = entriesOf(order, numbered);
      return numbered;
    },
  };
}

function firstOfEachId(citations: readonly Citation[], spans: Appearances): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [index, citation] of citations.entries()) {
    if (places.has(citation.id)) continue;
    const entry = { citation, number: 0, cited: false };
    places.set(citation.id, { citation, index, at: spans.get(citation.id) ?? Infinity, entry });
  }
  return places;
}

function entriesOf(
  order: Place[],
  before: readonly NumberedCitation[] | undefined,
): readonly NumberedCitation[] {
  order.sort((a, b) => (a.at === b.at ? a.index - b.index : a.at - b.at));
  order.forEach((place, index) => {
    const { citation, at, entry } = place;
    const cited = at < Infinity;
    if (entry.number === index + 1 && entry.cited === cited) return;
    place.entry = { citation, number: index + 1, cited };
  });
  const isSame = before?.every((entry, index) => entry === order[index]?.entry) ?? false;
  return before && isSame ? before : order.map(({ entry }) => entry);
}
