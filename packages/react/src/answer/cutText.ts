import { findMarkers, findUnresolvedMarkers, groupMarkers } from '@credence-ui/core/citation';
import type { Marker, MarkerGroup } from '@credence-ui/core/citation';
import type { TextInline } from '@credence-ui/markdown';
import type { BlockContext } from './blockContext.ts';
import type { MarkedClaim } from './markClaims.ts';

/** A stretch of text that is one thing: words, or a marker; wholly inside one marked claim, or in none. */
export interface TextPiece {
  /** Offset in the answer's text. */
  readonly start: number;
  readonly text: string;
  readonly marker: MarkerGroup | null;
  readonly claim: MarkedClaim | null;
}

/** Cuts a text at its markers and at the bounds of the marked claims. */
export function cutText(text: TextInline, context: BlockContext): readonly TextPiece[] {
  const whole = { start: text.start, text: text.text, marker: null, claim: null };
  // A decoded entity or escape stands for its whole span and holds no marker.
  if (text.text.length !== text.end - text.start) return [withClaim(whole, context)];
  const pieces = context.inLink ? [whole] : cutAtMarkers(text, context);
  if (context.claims.length === 0 && context.chips.length === 0) return pieces;
  return pieces.flatMap((piece) => cutAtClaims(piece, context));
}

function cutAtMarkers({ text, start, end }: TextInline, context: BlockContext): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  const words = (to: number): void => {
    if (to <= at) return;
    pieces.push({ start: start + at, text: text.slice(at, to), marker: null, claim: null });
  };
  for (const marker of markersIn(text, context.content[end] ?? '', context)) {
    words(marker.span.start);
    pieces.push({
      start: start + marker.span.start,
      text: text.slice(marker.span.start, marker.span.end),
      marker,
      claim: null,
    });
    at = marker.span.end;
  }
  words(text.length);
  return pieces;
}

function markersIn(text: string, next: string, context: BlockContext): readonly MarkerGroup[] {
  if (!/[[【]/.test(text)) return [];
  const { known } = context.settings;
  const isKnown = (id: string): boolean => known.has(id);
  // The character after the text tells a marker from the text of a link.
  const seen = text + next;
  const within = ({ span }: Marker): boolean => span.end <= text.length;
  const groups = groupMarkers(text, findMarkers(seen, isKnown).filter(within));
  const unresolved = findUnresolvedMarkers(seen, isKnown).filter(within);
  return [...groups, ...unresolved].sort((a, b) => a.span.start - b.span.start);
}

function cutAtClaims(piece: TextPiece, context: BlockContext): readonly TextPiece[] {
  const end = piece.start + piece.text.length;
  const touching = context.claims.filter(({ span }) => span.start < end && span.end > piece.start);
  if (piece.marker) return [{ ...piece, claim: touching[0] ?? null }];
  const bounds = touching.flatMap(({ span }) => [span.start, span.end]);
  if (!context.inLink) bounds.push(...context.chips.map(({ at }) => at));
  const inner = bounds.filter((bound) => bound > piece.start && bound < end);
  const cuts = [piece.start, ...inner, end].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? to;
    if (from === to) return [];
    const text = piece.text.slice(from - piece.start, to - piece.start);
    return [{ start: from, text, marker: null, claim: claimAt(from, touching) }];
  });
}

function withClaim(piece: TextPiece, { claims }: BlockContext): TextPiece {
  return { ...piece, claim: claimAt(piece.start, claims) };
}

function claimAt(place: number, claims: readonly MarkedClaim[]): MarkedClaim | null {
  return claims.find(({ span }) => span.start <= place && place < span.end) ?? null;
}
