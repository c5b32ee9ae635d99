import { placeAnswer } from '../src/place/placeAnswer.ts';
import type { UnplacedAnswer } from '../src/place/placeAnswer.ts';
import type { Place, RawCitation } from '../src/place/place.ts';
import type { Citation } from '../src/response/response.ts';

/** The source of every citation that `cite` makes. */
export const url = 'https://site.example/page';

/** A citation of one source, to be placed. */
export function cite(place: Place, more: Partial<RawCitation> = {}): RawCitation {
  return { source: { url, title: 'Page' }, place, ...more };
}

/** An answer of one block, `b`, before its citations are placed. */
export function unplaced(text: string, ...citations: RawCitation[]): UnplacedAnswer {
  return { blocks: [{ id: 'b', text }], citations };
}

/** Words of that block by offsets in characters. */
export function span(start: number, end: number, more: object = {}): Place {
  return { kind: 'span', block: 'b', start, end, unit: 'codePoint', ...more };
}

/** How one citation was anchored, and the words of the placed answer that rest on it. */
export function placed(
  text: string,
  citation: RawCitation,
): [Citation['anchor'] | undefined, string] {
  const { content, citations } = placeAnswer(unplaced(text, citation));
  const found = citations[0]?.span;
  return [citations[0]?.anchor, found ? content.slice(found.start, found.end) : ''];
}
