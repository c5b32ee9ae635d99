import { given } from '../../response/read.ts';
import type { Place, RawCitation, RawSource } from '../../place/place.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';

/** A citation of Converse. Its offsets count in the source; the end page is exclusive: pages 1 to 2 mean page 1. */
export function citationOf(citation: unknown, place: Place): RawCitation | null {
  const source = sourceOf(citation);
  const passages = listAt(citation, 'sourceContent').map((part) => stringAt(part, 'text') ?? '');
  const quote = passages.join('').trim() === '' ? undefined : passages.join('');
  if (Object.keys(source).length === 0 && quote === undefined) return null;
  return { source, place, ...given({ quote }) };
}

function sourceOf(citation: unknown): RawSource {
  const location = at(citation, 'location');
  const named = wordsAt(citation, 'source');
  const isAddress = named !== undefined && /^https?:\/\//i.test(named);
  return given({
    title: wordsAt(citation, 'title') ?? wordsAt(location, 'web', 'domain') ?? numbered(location),
    file: isAddress ? undefined : named,
    url: wordsAt(location, 'web', 'url') ?? (isAddress ? named : undefined),
    page: numberAt(location, 'documentPage', 'start'),
  });
}

/** Documents without a title are told apart by their place in the request. */
function numbered(location: unknown): string | undefined {
  const kinds = ['documentPage', 'documentChar', 'documentChunk'];
  const [index] = kinds.flatMap((kind) => numberAt(location, kind, 'documentIndex') ?? []);
  return index === undefined ? undefined : `Document ${index + 1}`;
}
