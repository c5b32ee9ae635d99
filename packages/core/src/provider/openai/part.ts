import type { Token } from '../../response/response.ts';
import { createAnnotations } from './annotations.ts';
import { createPieces } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { createTokenList } from './tokenList.ts';
import type { TokenList } from './tokenList.ts';

/** A content part of a streamed answer as it grows. */
export interface Part {
  append(piece: Piece): void;
  /** Takes the finished part, which counts for more than its pieces. */
  complete(text: string, logprobs: readonly unknown[]): void;
  annotate(index: number | undefined, annotation: unknown): void;
  /** Takes all annotations of the finished part. */
  annotateAll(annotations: readonly unknown[]): void;
  contents(): PartContents;
}

/** What people see of a part and what is known about it. */
export interface PartContents {
  readonly text: string;
  readonly annotations: readonly unknown[];
  readonly tokens: readonly Token[];
}

/** An empty part. */
export function createPart(): Part {
  const pieces = createPieces();
  const annotations = createAnnotations();
  let whole: string | null = null;
  let tokens: TokenList | null = null;
  return {
    append: pieces.append,
    annotate: annotations.add,
    annotateAll: annotations.replace,
    complete(text, logprobs) {
      if (text !== '') whole = text;
      if (logprobs.length === 0) return;
      tokens = createTokenList();
      tokens.add(logprobs);
    },
    contents() {
      const said = pieces.joined();
      const text = whole ?? said.text;
      const seen = (tokens ?? said.tokens).visibleIn(text);
      return { text, annotations: annotations.list(), tokens: seen };
    },
  };
}
