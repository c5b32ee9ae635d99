import type { Located } from '../located.ts';

/**
 * Characters as a reader sees them. Where `text` is as long as the span, each character stands for one of the source;
 * otherwise (a decoded entity or escape) the whole text stands for the whole span.
 */
export interface TextInline extends Located {
  readonly kind: 'text';
  readonly text: string;
}

/** A marked phrase around other inlines. */
export interface PhraseInline extends Located {
  readonly kind: 'emphasis' | 'strong' | 'strikethrough';
  readonly children: readonly Inline[];
}

/** A code span without its backticks. */
export interface CodeInline extends Located {
  readonly kind: 'code';
  readonly text: string;
}

/** A link. `href` is as written, entities and escapes decoded: whoever renders it decides whether it may be followed. */
export interface LinkInline extends Located {
  readonly kind: 'link';
  readonly href: string;
  readonly title: string | null;
  readonly children: readonly Inline[];
}

/** An image. `src` is as written: whoever renders it decides whether it may be loaded. */
export interface ImageInline extends Located {
  readonly kind: 'image';
  readonly src: string;
  readonly alt: string;
  readonly title: string | null;
}

/** A hard line break. */
export interface BreakInline extends Located {
  readonly kind: 'break';
}

/** A raw HTML tag or comment, kept as the text that it is. */
export interface HtmlInline extends Located {
  readonly kind: 'html';
  readonly text: string;
}

/** A reference to a footnote that the text defines. */
export interface FootnoteInline extends Located {
  readonly kind: 'footnote';
  /** The label in its normal form, the same as its footnote's. */
  readonly label: string;
}

/** What a block of prose consists of, told apart by `kind`. A soft line break is a `\n` in a text. */
export type Inline =
  | TextInline
  | PhraseInline
  | CodeInline
  | LinkInline
  | ImageInline
  | BreakInline
  | HtmlInline
  | FootnoteInline;
