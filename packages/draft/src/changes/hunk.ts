import type { Span } from '@credence-ui/core/text';

/** One change that a person would recognise: whole words, within a sentence unless whole sentences are new. */
export interface Hunk {
  /** Stays while the hunk's own text, and its place among those with the same text, stay. */
  readonly id: string;
  readonly kind: 'insert' | 'delete' | 'replace' | 'move';
  /** What it takes from the old text; empty for an insertion. */
  readonly before: Span;
  /** What it puts into the new text; empty for a deletion. */
  readonly after: Span;
  readonly removed: string;
  readonly inserted: string;
  /** Of a moved sentence: the id of the hunk at its other place. */
  readonly partner?: string;
}
