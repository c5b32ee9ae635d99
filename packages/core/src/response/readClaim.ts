import { expecting, field } from './reader.ts';
import { readId, readList, readObject, readProbability } from './read.ts';
import { readSpan } from './readSpan.ts';
import type { Reader } from './reader.ts';
import type { Claim } from './response.ts';

/** A claim about a part of `content`. */
export function readClaim(reader: Reader, content: string): Claim | undefined {
  return readObject(reader, () => {
    const place = field(reader, 'span');
    const span = readSpan(place, content);
    if (span === undefined) {
      return place.value == null ? expecting<Claim>(place, 'a span', undefined) : undefined;
    }
    return {
      span,
      confidence: readProbability(field(reader, 'confidence')),
      citationIds: readList(field(reader, 'citationIds'), readId) ?? [],
    };
  });
}
