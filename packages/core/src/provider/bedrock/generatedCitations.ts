import { given } from '../../response/read.ts';
import type { Place, RawCitation } from '../../place/place.ts';
import { at, listAt, numberAt, wordsAt } from '../payload.ts';
import { referenceSource } from './referenceSource.ts';

/** A citation for each passage that a part of the answer was generated from. */
export function generatedCitations(citation: unknown): RawCitation[] {
  const place = placeOf(at(citation, 'generatedResponsePart', 'textResponsePart'));
  return listAt(citation, 'retrievedReferences').flatMap((reference) => {
    const source = referenceSource(reference);
    return Object.keys(source).length === 0 ? [] : { source, place };
  });
}

/** The end of this span belongs to it. */
function placeOf(part: unknown): Place {
  const start = numberAt(part, 'span', 'start');
  const text = wordsAt(part, 'text');
  if (start === undefined && text === undefined) {
    return { kind: 'none', reason: 'The provider does not say which words it is for.' };
  }
  const end = numberAt(part, 'span', 'end') ?? NaN;
  const range = { block: 'text', start: start ?? 0, end, unit: 'unknown' } as const;
  return { kind: 'span', ...range, inclusive: true, ...given({ text }) };
}
