import type { Labels } from './definition.ts';

/** From where the end of a growing text waits for what follows; the length of `text` when nothing does. */
export type HoldBack = (text: string) => number;

/** A stretch of the text that is more than words: a code span, an entity, or a mark around other stretches. */
export interface Item {
  readonly kind:
    | 'text'
    | 'code'
    | 'break'
    | 'html'
    | 'footnote'
    | 'link'
    | 'bareLink'
    | 'image'
    | 'emphasis'
    | 'strong'
    | 'strikethrough';
  readonly from: number;
  readonly to: number;
  /** Where what it holds begins and ends; equal to `from` for what holds nothing. */
  readonly innerFrom: number;
  readonly innerTo: number;
  /** The decoded text, address or label. */
  readonly value: string;
  readonly title: string | null;
}

/** A run of `*`, `_` or `~` that may open or close a phrase. */
export interface Delimiter {
  readonly mark: string;
  /** Where what is left of the run begins. */
  from: number;
  /** How much is left of it. */
  length: number;
  /** How long it was written. */
  readonly written: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A `[` or `![` that is not closed yet. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
  /** How many delimiters came before it. */
  readonly delimiters: number;
  /** True once another bracket opened behind it: what it holds is then no label. */
  nested: boolean;
}

/** Where the reading of one text stands. Offsets are into `text`. */
export interface InlineState {
  readonly text: string;
  /** True when more of the text may come. */
  readonly open: boolean;
  readonly labels: Labels;
  /** What is text when it stands in brackets; `null` for nothing. */
  readonly names: ReadonlySet<string> | null;
  readonly items: Item[];
  readonly delimiters: Delimiter[];
  readonly brackets: Bracket[];
  /** Links cannot hold links: a `[` below this height can no longer open one. */
  inactive: number;
  /** Behind the last item: what came before is taken. */
  floor: number;
  /** Starts of the backtick runs of each length, in falling order; `null` until one is met. */
  backticks: Map<number, number[]> | null;
  /** Where each end of raw markup stands next, `Infinity` for nowhere, so that nobody looks for it again. */
  readonly ends: Map<string, number>;
  /** Up to where the text is shown: what stands behind it says nothing yet. */
  end: number;
  /** Start of the first thing that text behind the end could still finish; `Infinity` when there is none. */
  unfinished: number;
}

/** Notes that what begins at `from` and holds what follows `inner` may be finished by what follows the text. */
export function addUnfinished(state: InlineState, from: number, inner: number): void {
  if (from < state.unfinished && state.text.length - inner <= reach) state.unfinished = from;
}

/** Ends what is shown of an open text at `end`, and gives the place where nothing is left to be read. */
export function holdFrom(state: InlineState, end: number): number {
  state.end = end;
  return state.text.length;
}

/** Notes an item, which holds nothing unless `inner` bounds what it holds, and gives the place behind it. */
export function addItem(
  state: InlineState,
  kind: Item['kind'],
  from: number,
  to: number,
  value = '',
  [innerFrom, innerTo]: readonly [number, number] = [from, from],
): number {
  state.items.push({ kind, from, to, innerFrom, innerTo, value, title: null });
  state.floor = to;
  return to;
}

/**
 * How many characters a phrase, the text or title of a link, a code span or a tag holds at most; what is longer stays as
 * it was typed. Without a limit, a paragraph with an open mark would have to be read again as a whole with every chunk.
 */
export const reach = 2000;

/** What a sticky pattern, flag `y`, finds at `at` and nowhere else. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
