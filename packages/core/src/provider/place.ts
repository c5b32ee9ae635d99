/** What a provider counts in when it gives offsets. `unknown` is decided by which one fits the text. */
export type Unit = 'utf16' | 'codePoint' | 'utf8' | 'unknown';

/** Where a provider says that a citation belongs. Offsets are as sent, counted in `unit` from the start of `block`. */
export type Place =
  /** The words from `start` to `end`. */
  | SpanPlace
  /** The words are a link to the source, such as `([site](url))`, and become a marker. */
  | (Range & { readonly kind: 'link' })
  | LinkedPlace
  /** The sentence that ends at `at`. */
  | { readonly kind: 'point'; readonly block: string; readonly at: number; readonly unit: Unit }
  /** The whole block. */
  | { readonly kind: 'block'; readonly block: string }
  /** Wherever the answer says `[marker]`. */
  | { readonly kind: 'marker'; readonly marker: string }
  /** Nowhere, and why. */
  | { readonly kind: 'none'; readonly reason: string };

/** Words between two offsets. */
export interface SpanPlace extends Range {
  readonly kind: 'span';
  /** True when the character at `end` belongs to the words. */
  readonly inclusive?: true;
  /** The words of the answer that the span should cover. */
  readonly text?: string;
}

/** Two offsets into a block, half-open unless said otherwise. */
export interface Range {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
}

/** No offsets: where the answer links to the source's address, the link becomes a marker. */
export interface LinkedPlace {
  readonly kind: 'linked';
  /** A marker that may point to it; where the answer holds it, it counts for more than links. */
  readonly marker?: string;
  /** Why it has no place when the answer does not link to it either. */
  readonly reason: string;
}
