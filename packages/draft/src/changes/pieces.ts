import type { Span } from '@credence-ui/core/text';
import { beginsSign } from '../commonEnds.ts';

/** A sentence, or a line without a full stop, without the white space around it. */
export interface Piece extends Span {
  readonly text: string;
}

/** A closing mark with its white space, one that needs none, or a line break. */
const end = /[.!?…؟।]["'”’»)\]*_]*\s+|[。！？]["'”’»）」』]*\s*|\n\s*/gu;

/**
 * Where a difference may be cut: at closing marks and line breaks, found without a segmenter, since a long text is cut at
 * every keystroke. "Dr. Who" makes two pieces, which costs a hunk its length and never its truth.
 */
export function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(end)) {
    const to = index + mark.length;
    if (mark.endsWith('\uFEFF') || !beginsSign(text, to)) continue;
    add(pieces, text, from, to);
    from = to;
  }
  add(pieces, text, from, text.length);
  return pieces;
}

function add(pieces: Piece[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const trimmed = piece.trim();
  if (trimmed !== '') pieces.push({ text: trimmed, start, end: start + trimmed.length });
}

/** The index of the first sentence that begins at a place or after it. */
export function firstFrom(pieces: readonly Piece[], place: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
