import type { InlineReader } from './inlineReader.ts';

/** What reading a block needs to know about the document and where in it the block stands. */
export interface Place {
  readonly source: string;
  readonly inlines: InlineReader;
  readonly maxDepth: number;
  /** How many lists and quotes are around. */
  readonly depth: number;
}
