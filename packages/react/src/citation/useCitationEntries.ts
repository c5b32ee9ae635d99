'use client';
import { useMemo } from 'react';
import { numberCitations } from '@credence-ui/core/citation';
import type { NumberedCitation } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';

/** Citations by id in the order of their numbers. The map stays the same until a number or a citation changes. */
export function useCitationEntries(
  content: string,
  citations: readonly Citation[],
): ReadonlyMap<string, NumberedCitation> {
  const unique = useMemo(() => firstOfEachId(citations), [citations]);
  // Growing text seldom changes an order, so the order is compared by value and everything below waits for it.
  const order = JSON.stringify(
    numberCitations(content, unique).map(({ citation, cited }) => [
      unique.indexOf(citation),
      cited,
    ]),
  );
  return useMemo(() => inOrder(unique, order), [unique, order]);
}

function firstOfEachId(citations: readonly Citation[]): readonly Citation[] {
  const byId = new Map<string, Citation>();
  for (const citation of citations) {
    if (!byId.has(citation.id)) byId.set(citation.id, citation);
  }
  return [...byId.values()];
}

function inOrder(
  citations: readonly Citation[],
  order: string,
): ReadonlyMap<string, NumberedCitation> {
  // Written a few lines above, by us.
  const places = JSON.parse(order) as readonly (readonly [number, boolean])[];
  const entries = places.flatMap(([place, cited], index) => {
    const citation = citations[place];
    return citation ? [[citation.id, { citation, number: index + 1, cited }] as const] : [];
  });
  return new Map(entries);
}
