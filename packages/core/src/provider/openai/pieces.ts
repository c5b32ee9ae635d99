import { createTokenList } from './tokenList.ts';
import type { TokenList } from './tokenList.ts';

/** A piece of streamed text. */
export interface Piece {
  readonly text: string;
  readonly logprobs: readonly unknown[];
  /** Its place in the stream; `undefined` when the provider does not number its events. */
  readonly sequence: number | undefined;
}

/** Pieces in the order of their sequence, however they come. */
export interface Pieces {
  append(piece: Piece): void;
  joined(): { readonly text: string; readonly tokens: TokenList };
}

export function createPieces(): Pieces {
  const pieces: Piece[] = [];
  let joined = { text: '', tokens: createTokenList() };
  let last = -Infinity;
  let isSorted = true;
  const add = ({ text, logprobs }: Piece): void => {
    joined.text += text;
    joined.tokens.add(logprobs);
  };
  return {
    append(piece) {
      const { sequence = last } = piece;
      pieces.push({ ...piece, sequence });
      if (sequence < last) isSorted = false;
      else if (isSorted) add(piece);
      last = Math.max(last, sequence);
    },
    joined() {
      if (!isSorted) {
        pieces.sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0));
        joined = { text: '', tokens: createTokenList() };
        pieces.forEach(add);
        isSorted = true;
      }
      return joined;
    },
  };
}
