import type { Citation } from '@credence-ui/core';
import { sentences } from '@credence-ui/core/text';
import type { Flaw } from '../engine.ts';
import type { SourcePassage } from '../../retrieval/passage.ts';

/** A citation for each passage that the text names by `[n]`. A number that stands for no passage stays plain text. */
export function citeMarkers(content: string, passages: readonly SourcePassage[]): Citation[] {
  const citations = new Map<string, Citation>();
  for (const span of sentences(content)) {
    for (const id of markersIn(content.slice(span.start, span.end))) {
      const passage = passages[Number(id) - 1];
      if (passage === undefined || citations.has(id)) continue;
      citations.set(id, {
        id,
        source: passage.source,
        page: passage.page,
        text: passage.text,
        url: `/api/documents/${passage.documentId}/file#page=${passage.page}`,
        span,
        anchor: 'marker',
      });
    }
  }
  return [...citations.values()];
}

/** Whether a text cites none of the passages, or one that there is not. */
export function citingFlaws(content: string, passages: readonly SourcePassage[]): Flaw[] {
  const cited = markersIn(content);
  if (cited.length === 0) return passages.length === 0 ? [] : ['citesNothing'];
  return cited.every((id) => passages[Number(id) - 1] !== undefined) ? [] : ['citesUnknown'];
}

/** The numbers of `[2]` and of `[1, 3]`. */
function markersIn(text: string): string[] {
  return [...text.matchAll(/\[(\d{1,3}(?:\s*[,;]\s*\d{1,3})*)\](?!\()/g)].flatMap(([, list = '']) =>
    list.split(/\s*[,;]\s*/).map((number) => String(Number(number))),
  );
}
