import type { Span } from '../text/span.ts';
import type { Link } from './findLinks.ts';
import type { RawCitation } from './gathered.ts';
import type { Ground } from './ground.ts';
import { locateBlock } from './locateBlock.ts';
import { locateLink, locateLinked } from './locateLink.ts';
import { locateMark } from './locateMark.ts';
import { locatePoint } from './locatePoint.ts';
import { locateQuote } from './locateQuote.ts';
import { locateSpan } from './locateSpan.ts';
import type { Marks } from './markers.ts';

/** Where a citation belongs in the joined text, before links become markers. */
export type Located =
  | { readonly anchor: 'exact' | 'requoted'; readonly span: Span }
  /** Links that become markers of the citation. */
  | { readonly anchor: 'exact' | 'requoted'; readonly links: readonly FoundLink[] }
  | { readonly anchor: 'block'; readonly span: Span; readonly reason: string }
  | { readonly anchor: 'marker'; readonly marker: string; readonly reason: string }
  | { readonly anchor: 'none'; readonly reason: string };

/** A link of the answer and the part of the text that gives way to the marker. */
export interface FoundLink {
  readonly link: Link;
  readonly span: Span;
}

type Placed = Pick<RawCitation, 'place' | 'quote'> & { readonly source?: RawCitation['source'] };

/**
 * Finds the place of a citation. No offset is believed: it is decoded, compared with what should stand there, else
 * the closest occurrence is searched; where nothing else ties a citation to the answer, the words that it quotes may.
 */
export function locate(
  { place, quote, source = {} }: Placed,
  ground: Ground,
  marks: Marks,
): Located {
  switch (place.kind) {
    case 'span':
      return locateMark(place, ground) ?? locateSpan(place, quote, ground);
    case 'link':
      return locateLink(place, source.url, ground);
    case 'linked':
      return locateQuote(locateLinked(place, source.url, ground, marks), quote, ground);
    case 'point':
      return locateMark(place, ground) ?? locatePoint(place, ground);
    case 'block':
      return locateBlock(place.block, quote, ground);
    case 'marker':
      return locateQuote(locateMarker(place.marker, source.url, ground, marks), quote, ground);
    case 'none':
      return locateQuote({ anchor: 'none', reason: place.reason }, quote, ground);
    default:
      return place satisfies never;
  }
}

function locateMarker(
  marker: string,
  url: string | undefined,
  ground: Ground,
  marks: Marks,
): Located {
  if (marks.has(marker)) return markedAt(marker);
  return locateLinked({ reason: 'The answer does not point to it.' }, url, ground, marks);
}

/** Tied to the answer by a marker that the model wrote. */
export function markedAt(marker: string): Located {
  return { anchor: 'marker', marker, reason: 'The answer marks a place but no words.' };
}
