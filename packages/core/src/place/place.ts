import type { Span } from '../text/span.ts';

/** A run of the answer's text. Places name it by its id. */
export interface TextBlock {
  readonly id: string;
  readonly text: string;
}

/** A citation as it was stated, before it is placed. */
export interface RawCitation {
  /** Used as the citation's id when it is free. */
  readonly id?: string;
  readonly source: RawSource;
  readonly place: Place;
  /** The words cited from the source. */
  readonly quote?: string;
  /** The provider's own relevance, of its own scale; higher is better. */
  readonly score?: number;
}

/** What is known of a source. `page` is 1-based, `text` the passage. */
export interface RawSource {
  readonly title?: string;
  readonly file?: string;
  readonly url?: string;
  readonly page?: number;
  readonly text?: string;
}

/** A judged part of the answer. `support` is in [0, 1], higher is better supported; `null` means not known. */
export interface RawClaim {
  readonly place: Place;
  readonly support: number | null;
}

/** What offsets are counted in. `unknown` is decided by which one fits the text. */
export type OffsetUnit = 'utf16' | 'codePoint' | 'utf8' | 'unknown';

/** Where a citation is said to belong. Offsets are as sent, counted in `unit` from the start of the text of `block`. */
export type Place =
  /** The words from `start` to `end`. */
  | SpanPlace
  /** The words are a link to the source, such as `([site](url))`, and become a marker. */
  | (OffsetRange & { readonly kind: 'link' })
  | LinkedPlace
  /** The sentence that ends at `at`. */
  | PointPlace
  /** The whole block. */
  | { readonly kind: 'block'; readonly block: string }
  /** Wherever the answer says `[marker]`. */
  | { readonly kind: 'marker'; readonly marker: string }
  /** Nowhere, and why. */
  | { readonly kind: 'none'; readonly reason: string };

/** Words between two offsets. */
export interface SpanPlace extends OffsetRange {
  readonly kind: 'span';
  /** True when the character at `end` belongs to the words. */
  readonly inclusive?: true;
  /** The words of the answer that the span should cover. */
  readonly text?: string;
}

/** The end of a sentence. */
export interface PointPlace {
  readonly kind: 'point';
  readonly block: string;
  readonly at: number;
  readonly unit: OffsetUnit;
}

/** Two offsets into a block, half-open unless said otherwise. */
export interface OffsetRange {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly unit: OffsetUnit;
}

/** No offsets: where the answer links to the source's address, the link becomes a marker. */
export interface LinkedPlace {
  readonly kind: 'linked';
  /** A marker that may point to it; where the answer holds it, it counts for more than links. */
  readonly marker?: string;
  /** Why it has no place when the answer does not link to it either. */
  readonly reason: string;
}

/** What a model wrote into its text for machines: its reasoning at the very beginning, and marks of citations. */
export interface Hidden {
  /** Where the answer begins, after the reasoning. */
  readonly start: number;
  /** The marks, in reading order, each with the space before it that would be left over. */
  readonly marks: readonly HiddenMark[];
}

/** A mark: the whole of what is hidden, and where the mark itself begins. */
export interface HiddenMark {
  readonly span: Span;
  readonly at: number;
}
