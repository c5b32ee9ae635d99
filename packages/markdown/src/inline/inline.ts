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

/** The words of inlines without their marks; an image gives its alternative text. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
    case 'html':
      return inline.text;
    case 'break':
      return '\n';
    case 'image':
      return inline.alt;
    case 'footnote':
      return '';
    case 'emphasis':
    case 'strong':
    case 'strikethrough':
    case 'link':
      return inlineText(inline.children);
    default:
      return inline satisfies never;
  }
}

/** One text of two neighbours that stand for their source letter by letter; `null` when they are no such. */
export function joinTexts(one: Inline | undefined, other: Inline | undefined): TextInline | null {
  if (!isLiteral(one) || !isLiteral(other) || one.end !== other.start) return null;
  return { ...one, text: one.text + other.text, end: other.end };
}

/** Whether each character of a text stands for one of the source. */
export function isLiteral(inline: Inline | undefined): inline is TextInline {
  return inline?.kind === 'text' && inline.text.length === inline.end - inline.start;
}

/** A half-open range `[start, end)` of UTF-16 code units of the markdown source. */
export interface Located {
  readonly start: number;
  readonly end: number;
}
