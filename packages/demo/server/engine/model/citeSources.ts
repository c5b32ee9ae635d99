import type { Citation } from '@credence-ui/core';
import { blankCode, findMarkers, findUnresolvedMarkers } from '@credence-ui/core/citation';
import { citePassages } from '@credence-ui/core/place';
import type { Flaw } from '../engine.ts';
import type { SourcePassage } from '../../retrieval/passage.ts';

/** A citation for each passage that the text names by its number, with the page that it opens. */
export function citeSources(content: string, passages: readonly SourcePassage[]): Citation[] {
  return citePassages(
    content,
    passages.map(({ source, page, text, documentId }) => ({
      source,
      page,
      text,
      url: `/api/documents/${documentId}/file#page=${page}`,
    })),
  );
}

/** Whether a text cites none of the passages, or one that there is not. */
export function citingFlaws(content: string, passages: readonly SourcePassage[]): Flaw[] {
  const isKnown = (id: string) => /^[1-9]\d*$/.test(id) && Number(id) <= passages.length;
  const text = blankCode(content);
  const markers = [...findMarkers(text, isKnown), ...findUnresolvedMarkers(text, isKnown)];
  if (markers.length === 0) return passages.length === 0 ? [] : ['citesNothing'];
  const isNumber = (id: string) => /^\d+$/.test(id);
  return markers.some(({ unknownIds }) => unknownIds.some(isNumber)) ? ['citesUnknown'] : [];
}
