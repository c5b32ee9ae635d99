import { findMarkers, findUnresolvedMarkers, groupMarkers } from '@credence-ui/core/citation';
import type { Marker, MarkerGroup } from '@credence-ui/core/citation';
import type { TextInline } from '@credence-ui/markdown';
import type { MarkedClaim } from '../citation/markClaims.ts';
import type { SpanChip } from './spanChips.ts';

/** A stretch of text that is words or a marker; wholly inside one marked claim, or in none. */
export interface Cut {
  readonly start: number;
  readonly text: string;
  readonly marker: MarkerGroup | null;
  readonly claim: MarkedClaim | null;
}

/** What of a marker no source answers to, as it is to be shown; empty where each has its source. */
export function unresolvedIn({ text, marker }: Pick<Cut, 'text' | 'marker'>): string {
  if (!marker || marker.unknownIds.length === 0) return '';
  // A marker without any known id stays as it was written.
  return marker.ids.length === 0 ? text : `[${marker.unknownIds.join(', ')}]`;
}

/** What texts are cut by. */
export interface Cutting {
  /** The answer's text. */
  readonly content: string;
  readonly isKnown: (id: string) => boolean;
  readonly claims: readonly MarkedClaim[];
  readonly chips: readonly SpanChip[];
}

/** Cuts a text at its markers and at the bounds of the marked claims. */
export function cutText(text: TextInline, given: Cutting, inLink: boolean): readonly Cut[] {
  const { claims, chips } = given;
  const whole = { start: text.start, text: text.text, marker: null, claim: null };
  // A decoded entity or escape stands for its whole span and holds no marker.
  if (text.text.length !== text.end - text.start)
    return [{ ...whole, claim: claimAt(text.start, claims) }];
  const cuts = inLink ? [whole] : cutAtMarkers(text, given);
  if (claims.length === 0 && chips.length === 0) return cuts;
  const chipEnds = inLink ? [] : chips.map(({ at }) => at);
  return cuts.flatMap((cut) => cutAtClaims(cut, claims, chipEnds));
}

function cutAtMarkers({ text, start, end }: TextInline, given: Cutting): readonly Cut[] {
  const cuts: Cut[] = [];
  let at = 0;
  const take = (to: number, marker: MarkerGroup | null): void => {
    if (to > at) cuts.push({ start: start + at, text: text.slice(at, to), marker, claim: null });
    at = Math.max(at, to);
  };
  for (const marker of markersIn(text, given.content[end] ?? '', given.isKnown)) {
    take(marker.span.start, null);
    take(marker.span.end, marker);
  }
  take(text.length, null);
  return cuts;
}

function markersIn(
  text: string,
  next: string,
  isKnown: Cutting['isKnown'],
): readonly MarkerGroup[] {
  if (!/[[【]/.test(text)) return [];
  // The character after the text tells a marker from the text of a link.
  const seen = text + next;
  const within = ({ span }: Marker): boolean => span.end <= text.length;
  const groups = groupMarkers(text, findMarkers(seen, isKnown).filter(within));
  const unresolved = findUnresolvedMarkers(seen, isKnown).filter(within);
  return [...groups, ...unresolved].sort((a, b) => a.span.start - b.span.start);
}

function cutAtClaims(
  cut: Cut,
  claims: readonly MarkedClaim[],
  chipEnds: readonly number[],
): readonly Cut[] {
  const end = cut.start + cut.text.length;
  const touching = claims.filter(({ span }) => span.start < end && span.end > cut.start);
  if (cut.marker) return [{ ...cut, claim: touching[0] ?? null }];
  const bounds = [...touching.flatMap(({ span }) => [span.start, span.end]), ...chipEnds];
  const inner = bounds.filter((bound) => bound > cut.start && bound < end);
  const places = [...new Set([cut.start, ...inner, end])].sort((a, b) => a - b);
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? to;
    const text = cut.text.slice(from - cut.start, to - cut.start);
    return { start: from, text, marker: null, claim: claimAt(from, touching) };
  });
}

function claimAt(place: number, claims: readonly MarkedClaim[]): MarkedClaim | null {
  return claims.find(({ span }) => span.start <= place && place < span.end) ?? null;
}
