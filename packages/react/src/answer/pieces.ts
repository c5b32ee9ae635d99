import type { NumberedCitation } from '@credence-ui/core/citation';
import type { ColumnAlign } from '@credence-ui/markdown';
import type { MarkedClaim } from '../citation/markClaims.ts';

/** A stretch of an answer's line that is one thing. `start` is its place in the answer's text. */
export type AnswerPiece =
  | Text
  | Sources
  | Claimed
  | Phrase
  | Group
  | AnswerLinkPiece
  | AnswerImagePiece
  /** A marker that no given source answers to, to be marked as such. */
  | { readonly kind: 'unresolved'; readonly start: number; readonly text: string }
  | { readonly kind: 'code'; readonly start: number; readonly text: string }
  | { readonly kind: 'break'; readonly start: number }
  /** A reference to the footnote with this label. */
  | { readonly kind: 'footnote'; readonly start: number; readonly label: string };

interface Text {
  readonly kind: 'text';
  readonly start: number;
  /** What is shown: invisible characters that could deceive are gone. */
  readonly text: string;
}

/** Sources of one place: named by a marker, or (`chip`) shown where the words that rest on them end. */
interface Sources {
  readonly kind: 'marker' | 'chip';
  readonly start: number;
  readonly sources: readonly NumberedCitation[];
}

/** Words of a claim that is marked. */
interface Claimed {
  readonly kind: 'claim';
  readonly start: number;
  readonly claim: MarkedClaim;
  /** True where the way to the claim's reason stands: at its first words in the block. */
  readonly first: boolean;
  readonly pieces: readonly AnswerPiece[];
}

interface Phrase {
  readonly kind: 'emphasis' | 'strong' | 'strikethrough';
  readonly start: number;
  readonly pieces: readonly AnswerPiece[];
}

/** A part of a very long line, which keeps its identity while it stays as it is. */
interface Group {
  readonly kind: 'group';
  readonly start: number;
  readonly pieces: readonly AnswerPiece[];
}

export interface AnswerLinkPiece {
  readonly kind: 'link';
  readonly start: number;
  /** As the text gives it: the product's link policy decides whether it leads anywhere. */
  readonly href: string;
  readonly title: string | null;
  readonly pieces: readonly AnswerPiece[];
}

export interface AnswerImagePiece {
  readonly kind: 'image';
  readonly start: number;
  readonly src: string;
  readonly alt: string;
  /** True within a link, where no other link can stand. */
  readonly inLink: boolean;
}

/** A block of an answer. What did not change keeps its identity while the answer grows. */
export type AnswerBlock =
  | AnswerParagraphBlock
  | AnswerHeadingBlock
  | AnswerListBlock
  | AnswerTableBlock
  | AnswerCodeBlock
  | (Placed & {
      readonly kind: 'quote';
      readonly dir: Direction;
      readonly blocks: readonly AnswerBlock[];
    })
  | (Placed & { readonly kind: 'rule' })
  /** Raw HTML, or a block of too many parts, as the text that it is. */
  | (Placed & { readonly kind: 'plain'; readonly text: string });

interface Placed {
  /** Place in the answer's text. */
  readonly start: number;
  /** True while more may be streamed into it. */
  readonly open: boolean;
  /** True within a list, a quote or a footnote. */
  readonly nested: boolean;
}

type Direction = 'ltr' | 'rtl';

export interface AnswerParagraphBlock extends Placed {
  readonly kind: 'paragraph';
  readonly pieces: readonly AnswerPiece[];
}

export interface AnswerHeadingBlock extends Placed {
  readonly kind: 'heading';
  /** As written, 1 to 6. */
  readonly level: number;
  readonly pieces: readonly AnswerPiece[];
}

export interface AnswerListBlock extends Placed {
  readonly kind: 'list';
  readonly dir: Direction;
  /** Number of the first item; `null` for bullets. */
  readonly first: number | null;
  readonly items: readonly AnswerItem[];
}

export interface AnswerItem {
  readonly start: number;
  /** State of the item's task box; `null` without one. */
  readonly checked: boolean | null;
  /** What stands in the item itself; `null` where its words are blocks of their own. */
  readonly pieces: readonly AnswerPiece[] | null;
  readonly blocks: readonly AnswerBlock[];
}

export interface AnswerTableBlock extends Placed {
  readonly kind: 'table';
  readonly align: readonly ColumnAlign[];
  readonly header: AnswerRow;
  readonly rows: readonly AnswerRow[];
}

/** A row of a table: the pieces of each cell. */
export interface AnswerRow {
  readonly start: number;
  readonly cells: readonly (readonly AnswerPiece[])[];
}

export interface AnswerCodeBlock extends Placed {
  readonly kind: 'code';
  readonly text: string;
  /** First word after the fence; `null` when there is none. */
  readonly language: string | null;
}
