import { given } from '../../response/read.ts';
import type { Place, RawCitation, RawSource } from '../../place/place.ts';
import { numberAt, wordsAt } from '../payload.ts';

/** A citation of an interaction. It looks like one of OpenAI's, and counts UTF-8 bytes. */
export function annotationCitation(annotation: unknown, block: string): RawCitation | null {
  const source = sourceOf(annotation);
  if (Object.keys(source).length === 0) return null;
  return { source, place: placeOf(annotation, block) };
}

function placeOf(annotation: unknown, block: string): Place {
  const end = numberAt(annotation, 'end_index');
  if (end === undefined) return { kind: 'none', reason: 'The provider gives no offsets for it.' };
  const start = numberAt(annotation, 'start_index') ?? 0;
  return { kind: 'span', block, start, end, unit: 'utf8' };
}

/** First versions of the interface put a title or an address into `source`. */
function sourceOf(annotation: unknown): RawSource {
  const named = wordsAt(annotation, 'source');
  const isAddress = named !== undefined && /^https?:\/\//i.test(named);
  return given({
    title: wordsAt(annotation, 'title') ?? wordsAt(annotation, 'name'),
    file: wordsAt(annotation, 'file_name') ?? (isAddress ? undefined : named),
    url:
      wordsAt(annotation, 'url') ??
      wordsAt(annotation, 'document_uri') ??
      (isAddress ? named : undefined),
    page: numberAt(annotation, 'page_number'),
  });
}
