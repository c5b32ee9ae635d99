import { foldText } from '../text/locateQuote.ts';
import type { FoldedText } from '../text/locateQuote.ts';
import { spanWithin } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { createLinkIndex } from './links.ts';
import type { LinkIndex } from './links.ts';
import { createMarkerIndex } from './markers.ts';
import type { MarkerIndex } from './markers.ts';
import type { TextBlock } from './place.ts';
import { offsetTable } from './units.ts';
import type { CountedText } from './units.ts';

/** The blocks as one text, with what finds places in it. */
export interface Ground {
  readonly text: string;
  /** `undefined` when nobody sent a block of that id. */
  block(id: string): GroundBlock | undefined;
  readonly links: LinkIndex;
  readonly markers: MarkerIndex;
  readonly quotes: QuoteSearch;
}

/** A block within the whole text. */
export interface GroundBlock extends BlockText {
  /** Where it stands in the whole text. */
  readonly span: Span;
}

interface BlockText extends CountedText {
  /** Searches this block alone. */
  readonly quotes: QuoteSearch;
}

/**
 * Joins blocks, one after the other with nothing between them. Called again with blocks that have grown, it goes on
 * where it stopped; with other ones it begins anew.
 */
export function createGround(): (blocks: readonly TextBlock[]) => Ground {
  let known: ReadonlyMap<string, BlockText> = new Map();
  let before: Pick<Ground, 'text' | 'links' | 'markers'> = emptyGround();
  return (blocks) => {
    const text = joinTexts(blocks);
    if (!extendsText(text, before.text)) before = emptyGround();
    before = { ...before, text };
    const placed = placeBlocks(blocks, known);
    known = placed;
    return { ...before, quotes: quoteSearch(text), block: (id) => placed.get(id) };
  };
}

function emptyGround() {
  return { text: '', links: createLinkIndex(), markers: createMarkerIndex() };
}

/** The texts of all blocks, one after the other. */
export function joinTexts(blocks: readonly TextBlock[]): string {
  const [only] = blocks;
  return only && blocks.length === 1 ? only.text : blocks.map(({ text }) => text).join('');
}

function placeBlocks(blocks: readonly TextBlock[], known: ReadonlyMap<string, BlockText>) {
  const placed = new Map<string, GroundBlock>();
  let start = 0;
  for (const { id, text } of blocks) {
    const span = { start, end: start + text.length };
    if (!placed.has(id)) placed.set(id, { ...blockText(text, known.get(id)), span });
    start = span.end;
  }
  return placed;
}

function blockText(text: string, before: BlockText | undefined): BlockText {
  if (before?.text === text) return before;
  if (!before || !extendsText(text, before.text)) {
    return { text, offsets: offsetTable(text), quotes: quoteSearch(text) };
  }
  before.offsets.grow(text);
  return { text, offsets: before.offsets, quotes: quoteSearch(text) };
}

/** True when `longer` begins with `text`. The engine compares slices many times faster than it does `startsWith`. */
export function extendsText(longer: string, text: string): boolean {
  return longer.slice(0, text.length) === text;
}

/** Finds words again in one text. */
interface QuoteSearch {
  /**
   * The occurrence of `quote` closest to `near`: word for word, or else with other white space, quotation marks,
   * dashes or case. `null` when it is nowhere.
   */
  find(quote: string, near: number): Span | null;
}

/** Characters that may be read in vain in one answer; past it, a search gives up rather than stall the page. */
const patience = 200_000_000;

/** A search that remembers what it did not find, and reads a long text in vain only so often. */
function quoteSearch(text: string): QuoteSearch {
  const absent = new Set<string>();
  let read = 0;
  let folded: FoldedText | undefined;
  return {
    find(quote, near) {
      const wanted = quote.trim();
      if (wanted === '' || absent.has(wanted) || read > patience) return null;
      const found =
        findExactly(text, wanted, near) ?? findFolded((folded ??= foldText(text)), wanted, near);
      if (found) return spanWithin(text, found);
      absent.add(wanted);
      read += text.length;
      return null;
    },
  };
}

function findExactly(text: string, wanted: string, near: number): Span | null {
  const start = nearest(text, wanted, near);
  return start === null ? null : { start, end: start + wanted.length };
}

function findFolded(folded: FoldedText, quote: string, near: number): Span | null {
  const wanted = foldText(quote).text;
  if (wanted.replace(/[^\p{L}\p{N}]/gu, '').length < 3) return null;
  const at = nearest(folded.text, wanted, foldedOffset(folded, near));
  if (at === null) return null;
  return { start: folded.startOf(at), end: folded.endOf(at + wanted.length - 1) };
}

/** Where the original offset stands in the folded text, by bisection: folding keeps the order. */
function foldedOffset(folded: FoldedText, offset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.startOf(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where `wanted` stands in `text` closest to `near`, `null` when it is nowhere. Looks ever further away, so that what
 * stands close by costs little.
 */
function nearest(text: string, wanted: string, near: number): number | null {
  if (wanted === '') return null;
  const middle = Math.min(Math.max(near, 0), text.length);
  for (let reach = 256; ; reach *= 4) {
    const from = Math.max(0, middle - reach);
    const to = Math.min(text.length, middle + reach + wanted.length);
    const found = closest(text.slice(from, to), wanted, middle - from);
    if (found !== null) return from + found;
    if (from === 0 && to === text.length) return null;
  }
}

function closest(text: string, wanted: string, near: number): number | null {
  const before = text.lastIndexOf(wanted, near);
  const after = text.indexOf(wanted, near);
  if (before < 0) return after < 0 ? null : after;
  return after >= 0 && after - near < near - before ? after : before;
}
