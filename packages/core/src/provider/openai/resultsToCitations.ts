import type { RawCitation } from '../../place/place.ts';
import { consulted } from '../consulted.ts';
import type { Result } from './found.ts';

/** What was found and no annotation names: cited where the answer holds its marker, else merely consulted. */
export function resultsToCitations(
  results: readonly Result[],
  annotated: readonly RawCitation[],
): RawCitation[] {
  const markers = new Map(results.map(({ source, marker }) => [source, marker]));
  const sources = results.map(({ source }) => source);
  return consulted(sources, annotated).map((citation) => {
    const marker = markers.get(citation.source);
    const reason = 'The answer does not point to it.';
    return marker === undefined
      ? citation
      : { ...citation, place: { kind: 'linked', marker, reason } };
  });
}
