import type { Citation } from '@credence-ui/core/response';

/** A stretch of a cited passage. */
export interface PassagePiece {
  readonly citation: Citation;
  readonly text: string;
}

/** In UTF-16 code units; what is searched without a pause. */
const largest = 20_000;

/** The passages of citations in pieces that end between sentences, so that no page stands still over a long one. */
export function* passagePieces(citations: readonly Citation[]): Generator<PassagePiece> {
  for (const citation of citations) {
    const passage = citation.text ?? citation.quote ?? '';
    let at = 0;
    while (at < passage.length) {
      const end = pieceEnd(passage, at);
      yield { citation, text: passage.slice(at, end) };
      at = end;
    }
  }
}

function pieceEnd(passage: string, start: number): number {
  const limit = start + largest;
  if (limit >= passage.length) return passage.length;
  const piece = passage.slice(start, limit);
  const last = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('. '), piece.lastIndexOf('。'));
  return last < 0 ? limit : start + last + 1;
}
