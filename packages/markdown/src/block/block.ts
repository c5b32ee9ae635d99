import type { Inline, Located } from '../inline/inline.ts';

export interface ParagraphBlock extends Located {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}

export interface HeadingBlock extends Located {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
}

export interface ListBlock extends Located {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Number of the first item; `null` when the list is not ordered. */
  readonly first: number | null;
  /** True when no blank line separates the items: their paragraphs are shown without spacing. */
  readonly tight: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Located {
  /** State of a task; `null` when the item is no task. */
  readonly checked: boolean | null;
  readonly children: readonly Block[];
}

export interface BlockquoteBlock extends Located {
  readonly kind: 'blockquote';
  readonly children: readonly Block[];
}

export interface CodeBlock extends Located {
  readonly kind: 'code';
  /** First word after the fence; `null` when there is none. */
  readonly language: string | null;
  readonly text: string;
}

export interface TableBlock extends Located {
  readonly kind: 'table';
  /** One entry a column. */
  readonly align: readonly ColumnAlign[];
  readonly header: readonly TableCell[];
  /** Each row has as many cells as the header. */
  readonly rows: readonly TableRow[];
}

export type ColumnAlign = 'left' | 'center' | 'right' | null;

export interface TableRow extends Located {
  readonly cells: readonly TableCell[];
}

export interface TableCell extends Located {
  readonly children: readonly Inline[];
}

export interface RuleBlock extends Located {
  readonly kind: 'rule';
}

/** Raw HTML, kept as the text that it is. */
export interface HtmlBlock extends Located {
  readonly kind: 'html';
  readonly text: string;
}

/** What a footnote says; where it is referred to, a `footnote` inline bears the same label. */
export interface FootnoteBlock extends Located {
  readonly kind: 'footnote';
  readonly label: string;
  readonly children: readonly Block[];
}

/** Source that is past a limit and therefore shown as it is. */
export interface PlainBlock extends Located {
  readonly kind: 'plain';
  readonly text: string;
}

/** What a document consists of, told apart by `kind`. */
export type Block =
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | BlockquoteBlock
  | CodeBlock
  | TableBlock
  | RuleBlock
  | HtmlBlock
  | FootnoteBlock
  | PlainBlock;

/** What was read last, with the very objects of `before` where they are the same, so that they are not rendered again. */
export function keepSame(before: readonly Inline[], read: readonly Inline[]): readonly Inline[] {
  let at = before.length;
  const from = read[0]?.start ?? 0;
  while (at > 0 && (before[at - 1]?.start ?? 0) >= from) at--;
  return read.map((inline) => {
    while ((before[at]?.start ?? Infinity) < inline.start) at++;
    const old = before[at];
    const same = old?.start === inline.start && old.end === inline.end && showsSame(old, inline);
    return same ? old : inline;
  });
}

/** True when two readings of the same block differ in nothing that is shown: at most in where they end. */
export function showsSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (Array.isArray(one) && Array.isArray(other)) return isSameList(one, other);
  const keys = Object.keys(other);
  return (
    keys.length === Object.keys(one).length &&
    keys.every((key) => key === 'end' || showsSame(one[key], other[key]))
  );
}

/** From the end, where what is new stands. */
function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  let at = other.length;
  if (one.length !== at) return false;
  while (at > 0 && showsSame(one[at - 1], other[at - 1])) at--;
  return at === 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
