import { given } from '../../response/read.ts';
import type { RawCitation } from '../../place/place.ts';
import { listAt, numberAt, wordsAt } from '../payload.ts';

/** What a candidate repeats from elsewhere: `citationSources` of Gemini, `citations` of Vertex. */
export function recitationsOf(candidate: unknown): RawCitation[] {
  const listed = ['citationSources', 'citations'].flatMap((name) =>
    listAt(candidate, 'citationMetadata', name),
  );
  return listed.flatMap((citation): RawCitation[] | RawCitation => {
    const source = given({ title: wordsAt(citation, 'title'), url: wordsAt(citation, 'uri') });
    const end = numberAt(citation, 'endIndex');
    if (Object.keys(source).length === 0) return [];
    if (end === undefined) {
      return { source, place: { kind: 'none', reason: 'The provider gives no offsets for it.' } };
    }
    const start = numberAt(citation, 'startIndex') ?? 0;
    return { source, place: { kind: 'span', block: 'text', start, end, unit: 'utf8' } };
  });
}
