import type { Span } from '../text/span.ts';
import type { TextBlock } from './place.ts';
import { createLinkIndex } from './links.ts';
import type { LinkIndex } from './links.ts';
import { createMarkerIndex } from './markers.ts';
import type { MarkerIndex } from './markers.ts';
import { offsetTable } from './units.ts';
import type { CountedText } from './units.ts';
import { quoteSearch } from './quoteSearch.ts';
import type { QuoteSearch } from './quoteSearch.ts';

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
