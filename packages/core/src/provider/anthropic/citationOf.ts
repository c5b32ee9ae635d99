import { given } from '../../response/read.ts';
import type { RawCitation, RawSource } from '../../place/place.ts';
import { numberAt, stringAt, wordsAt } from '../payload.ts';

/**
 * A citation of any location type. Its offsets count in the source, so the claim is the whole block. The end page is
 * exclusive: pages 1 to 2 mean page 1.
 */
export function citationOf(citation: unknown, block: string): RawCitation | null {
  const source = sourceOf(citation);
  const quote = wordsAt(citation, 'cited_text');
  if (Object.keys(source).length === 0 && quote === undefined) return null;
  return { source, place: { kind: 'block', block }, ...given({ quote }) };
}

function sourceOf(citation: unknown): RawSource {
  const named = wordsAt(citation, 'source');
  const isAddress = named !== undefined && /^https?:\/\//i.test(named);
  return given({
    title: wordsAt(citation, 'title') ?? wordsAt(citation, 'document_title') ?? numbered(citation),
    file: isAddress ? undefined : (named ?? stringAt(citation, 'file_id')),
    url: wordsAt(citation, 'url') ?? (isAddress ? named : undefined),
    page: numberAt(citation, 'start_page_number'),
  });
}

/** Documents without a title are told apart by their place in the request. */
function numbered(citation: unknown): string | undefined {
  const index = numberAt(citation, 'document_index');
  return index === undefined ? undefined : `Document ${index + 1}`;
}
