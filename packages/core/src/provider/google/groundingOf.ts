import { given } from '../../response/read.ts';
import type { RawCitation, RawSource } from '../../place/place.ts';
import { at, listAt, numberAt } from '../payload.ts';
import { chunkSource } from './chunkSource.ts';
import { segmentPlace } from './segmentPlace.ts';
import type { VisibleText } from './visibleText.ts';

/** What grounds a text: its sources, and which part of it each supports. */
export interface Grounding {
  readonly sources: readonly RawSource[];
  readonly citations: readonly RawCitation[];
}

/**
 * The grounding of all chunks so far. It comes whole in the last chunk as a rule; supports without chunks of their own
 * belong to those that came before.
 */
export function groundingOf(candidates: readonly unknown[], text: VisibleText): Grounding {
  const sources: RawSource[] = [];
  const citations: RawCitation[] = [];
  let chunks: readonly RawSource[] = [];
  for (const candidate of candidates) {
    const own = listAt(candidate, 'groundingMetadata', 'groundingChunks').map(chunkSource);
    if (own.length > 0) chunks = own;
    for (const source of own) sources.push(source);
    for (const support of listAt(candidate, 'groundingMetadata', 'groundingSupports')) {
      const place = segmentPlace(at(support, 'segment'), text);
      for (const citation of supported(support, chunks, place)) citations.push(citation);
    }
  }
  return { sources: sources.filter(isNamed), citations };
}

function supported(
  support: unknown,
  chunks: readonly RawSource[],
  place: RawCitation['place'],
): RawCitation[] {
  return listAt(support, 'groundingChunkIndices').flatMap((chunk, index) => {
    const source = typeof chunk === 'number' ? chunks[chunk] : undefined;
    if (!source || !isNamed(source)) return [];
    return { source, place, ...given({ score: numberAt(support, 'confidenceScores', index) }) };
  });
}

function isNamed(source: RawSource): boolean {
  return Object.keys(source).length > 0;
}
