'use client';
import { visibleText } from '@credence-ui/core/citation';
import type { TextInline } from '@credence-ui/markdown';
import type { ReactNode } from 'react';
import { memo } from 'react';
import { CitationGroup } from '../citation/CitationGroup.tsx';
import { CitationMarker } from '../citation/CitationMarker.tsx';
import { ClaimSpan } from './ClaimSpan.tsx';
import type { BlockContext } from './blockContext.ts';
import { cutText } from './cutText.ts';
import type { TextPiece } from './cutText.ts';
import type { MarkedClaim } from './markClaims.ts';
import { takeChips } from './renderProse.tsx';

/** Renders a text, in one flat list: words, the markers among them, and the underlines of marked claims. */
export function renderText(text: TextInline, context: BlockContext): readonly ReactNode[] {
  const pieces = dropMarkers(cutText(text, context), context);
  return byClaim(pieces).flatMap(({ claim, pieces: run }) => {
    const start = run[0]?.start ?? text.start;
    const nodes = run.flatMap((piece) => renderPiece(piece, context));
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

function renderPiece(piece: TextPiece, context: BlockContext): readonly ReactNode[] {
  const { start, text, marker } = piece;
  const chips = chipsAt(start + text.length, context);
  if (!marker) return [visibleText(text), ...renderIds(`behind-${start}`, chips)];
  const known = renderIds(String(start), [...new Set([...marker.ids, ...chips])]);
  if (marker.unknownIds.length === 0) return known;
  return [...known, renderUnresolved(start, unresolvedText(text, marker), context)];
}

function chipsAt(end: number, context: BlockContext): readonly string[] {
  return context.inLink ? [] : takeChips(context, end);
}

function renderIds(place: string, ids: readonly string[]): readonly ReactNode[] {
  const [first, second] = ids;
  if (first === undefined) return [];
  const key = `${place}-${first}`;
  if (second === undefined) return [<Marker key={key} citationId={first} />];
  return [<Group key={key} ids={JSON.stringify(ids)} />];
}

// Neither looks at the text around it, so a growing text passes them over.
const Marker = memo(CitationMarker);
const Group = memo(function Group({ ids }: { readonly ids: string }) {
  // Written a few lines above, by us.
  return <CitationGroup citationIds={JSON.parse(ids) as readonly string[]} />;
});

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
function unresolvedText(
  text: string,
  { ids, unknownIds }: NonNullable<TextPiece['marker']>,
): string {
  return ids.length === 0 ? text : `[${unknownIds.join(', ')}]`;
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
