import { given } from '../../response/read.ts';
import type { OffsetUnit, Place, RawCitation } from '../../place/place.ts';
import { at, numberAt, wordsAt } from '../payload.ts';
import { fromProviders } from './fromProviders.ts';
import { sourceOf } from './sourceOf.ts';

/** A citation of a text, whose offsets count in `unit`. Without any, the claim is the whole text. */
export function citationOf(citation: unknown, block: string, unit: OffsetUnit): RawCitation | null {
  const source = sourceOf(at(citation, 'source'));
  const quote = wordsAt(citation, 'citedText');
  if (Object.keys(source).length === 0 && quote === undefined) return null;
  return { source, place: placeOf(citation, block, unit), ...given({ quote }) };
}

function placeOf(citation: unknown, block: string, unit: OffsetUnit): Place {
  const start = numberAt(citation, 'startIndex');
  const end = numberAt(citation, 'endIndex');
  if (start !== undefined && end !== undefined && end > start) {
    const isPage = wordsAt(citation, 'source', 'url') !== undefined;
    return { kind: isPage ? 'link' : 'span', block, start, end, unit };
  }
  const point = fromProviders(at(citation, 'source', 'providerMetadata'), 'index');
  if (point !== undefined) return { kind: 'point', block, at: point, unit };
  return { kind: 'block', block };
}
