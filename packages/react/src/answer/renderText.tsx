import { visibleText } from '@credence-ui/core/citation';
import type { TextInline } from '@credence-ui/markdown';
import type { ReactNode } from 'react';
import { CitationMarker } from '../citation/CitationMarker.tsx';
import { ClaimSpan } from './ClaimSpan.tsx';
import type { BlockContext } from './blockContext.ts';
import { cutText } from './cutText.ts';
import type { TextPiece } from './cutText.ts';
import type { MarkedClaim } from './markClaims.ts';

/** Renders a text: words, the markers among them, and the underlines of marked claims. */
export function renderText(text: TextInline, context: BlockContext): ReactNode {
  const pieces = dropMarkers(cutText(text, context), context);
  return byClaim(pieces).map(({ claim, pieces: run }) => {
    const start = run[0]?.start ?? text.start;
    const nodes = run.map((piece) => renderPiece(piece, context));
    if (!claim) return nodes;
    const isFirst = !context.noted.has(claim.key);
    context.noted.add(claim.key);
    return (
      <ClaimSpan key={`claim-${start}`} marked={claim} withNote={isFirst && !context.inLink}>
        {nodes}
      </ClaimSpan>
    );
  });
}

function renderPiece({ start, text, marker }: TextPiece, context: BlockContext): ReactNode {
  if (!marker) return visibleText(text);
  const known = marker.ids.map((id) => <CitationMarker key={`${start}-${id}`} citationId={id} />);
  if (marker.unknownIds.length === 0) return known;
  return [...known, renderUnresolved(start, unresolvedText(marker), context)];
}

function renderUnresolved(start: number, text: string, { settings }: BlockContext): ReactNode {
  const { unresolved, messages } = settings;
  if (unresolved === 'drop') return null;
  if (unresolved === 'keep') return text;
  return (
    <span key={`${start}-unresolved`} data-credence="answer-unresolved">
      {text}
      <span data-credence="hidden"> {messages.answerUnresolved}</span>
    </span>
  );
}

/** A marker without any known id stays as it was written. */
function unresolvedText({ ids, unknownIds, raw }: NonNullable<TextPiece['marker']>): string {
  return ids.length === 0 ? raw : `[${unknownIds.join(', ')}]`;
}

/** A dropped marker takes the space before it along. */
function dropMarkers(
  pieces: readonly TextPiece[],
  { settings }: BlockContext,
): readonly TextPiece[] {
  if (settings.unresolved !== 'drop') return pieces;
  return pieces.map((piece, index) => {
    const next = pieces[index + 1]?.marker;
    const drops = next?.ids.length === 0 && !piece.marker;
    return drops ? { ...piece, text: piece.text.replace(/[ \t]+$/, '') } : piece;
  });
}

interface Run {
  readonly claim: MarkedClaim | null;
  readonly pieces: TextPiece[];
}

function byClaim(pieces: readonly TextPiece[]): readonly Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.claim === piece.claim) last.pieces.push(piece);
    else runs.push({ claim: piece.claim, pieces: [piece] });
  }
  return runs;
}
