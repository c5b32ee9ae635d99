import type { Citation, Claim } from '../response/response.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { blankCode } from './blankCode.ts';
import { findMarkers } from './marker.ts';
import type { Marker } from './marker.ts';

/** What a claim rests on. */
export interface ClaimSources {
  /** Ids of the sources that hold it and that it cites. */
  readonly cited: readonly string[];
  /** Ids of the sources that hold it although it does not cite them. */
  readonly others: readonly string[];
}

/**
 * Tells, for each claim, the sources that it cites from those where its words were merely found: what is supported by
 * another source than the one it names is not sourced. A claim cites by a marker in it, by the next ones
 * in its sentence or right behind that, or by a citation whose span it shares. In an answer that cites nothing at all, every source found counts.
 */
export function claimSources(
  content: string,
  claims: readonly Claim[],
  citations: readonly Citation[],
): readonly ClaimSources[] {
  const known = new Set(citations.map(({ id }) => id));
  const markers = findMarkers(blankCode(content), (id) => known.has(id));
  const spanned = citations.flatMap(({ id, span }) => (span ? [{ ids: [id], span }] : []));
  const isCited = markers.length + spanned.length > 0;
  const ends = sentences(content).map(({ end }) => end);
  return claims.map(({ span, citationIds }) => {
    const behind = markersBehind(content, span.end, { markers, ends });
    const inside = [...markers, ...spanned].filter((one) => overlap(one.span, span));
    const named = new Set([...inside, ...behind].flatMap(({ ids }) => ids));
    const isNamed = (id: string): boolean => !isCited || named.has(id);
    return {
      cited: citationIds.filter(isNamed),
      others: citationIds.filter((id) => !isNamed(id)),
    };
  });
}

interface Surroundings {
  readonly markers: readonly Marker[];
  /** Where sentences end. */
  readonly ends: readonly number[];
}

/** The next markers behind a claim, in its sentence or right behind that, as many as stand side by side. */
function markersBehind(content: string, end: number, { markers, ends }: Surroundings): Marker[] {
  const sentenceEnd = ends.find((one) => one >= end) ?? end;
  const found: Marker[] = [];
  let at = end;
  for (const marker of markers) {
    const { start } = marker.span;
    if (start < end) continue;
    const isNear = found.length === 0 && start < sentenceEnd;
    if (!isNear && !nothingBetween.test(content.slice(at, start))) break;
    found.push(marker);
    at = marker.span.end;
  }
  return found;
}

const nothingBetween = /^[\s.,;:!?…»”"')]*$/u;

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
