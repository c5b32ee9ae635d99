import type { NumberedCitation } from '@credence-ui/core/citation';
import type { Block } from '@credence-ui/markdown';
import type { MarkedClaim } from '../citation/markClaims.ts';
import type { AnswerBlock } from './pieces.ts';
import { readBlock } from './readBlock.ts';
import type { UnresolvedPolicy } from './readPieces.ts';
import type { SpanChip } from './spanChips.ts';

/** What all blocks of an answer are made with. */
export interface BlockSettings {
  readonly content: string;
  readonly unresolved: UnresolvedPolicy;
  readonly byId: ReadonlyMap<string, NumberedCitation>;
  readonly claims: readonly MarkedClaim[];
  readonly chips: readonly SpanChip[];
}

/** A block, with all that it was made of: while that is the same, so is the block. */
export interface MadeBlock {
  readonly block: AnswerBlock;
  readonly source: Block;
  readonly claims: readonly MarkedClaim[];
  readonly chips: readonly SpanChip[];
  readonly found: ReadonlyMap<string, NumberedCitation>;
  /** Names in brackets that no source answered to. */
  readonly missed: ReadonlySet<string>;
}

/** The blocks of an answer as they were made last, and what they were made with. */
export interface MadeBlocks extends Omit<BlockSettings, 'content'> {
  readonly made: readonly MadeBlock[];
}

/** Makes the blocks of an answer. What is made as it was `before` is the same object, down to items, rows and lines. */
export function readBlocks(
  blocks: readonly Block[],
  open: boolean,
  settings: BlockSettings,
  before: MadeBlocks | null,
): readonly MadeBlock[] {
  const { byId, unresolved } = settings;
  const old = before?.unresolved === unresolved ? before.made : [];
  const isKept = (made: MadeBlock): boolean => before?.byId === byId || isCurrent(made, byId);
  const last = blocks.length - 1;
  // Most blocks of a long answer stand, and are not even looked into.
  const stands = before && isSameAround(before, settings) ? countSame(blocks, old) : 0;
  const made = old.slice(0, stands);
  for (let at = stands; at < blocks.length; at++) {
    const [source, one] = [blocks[at], old[at]];
    if (source)
      made.push(makeBlock(source, open && at === last, settings, one && isKept(one) ? one : null));
  }
  return made.length === old.length && made.every((one, at) => one === old[at]) ? old : made;
}

function isSameAround(before: MadeBlocks, { byId, claims, chips }: BlockSettings): boolean {
  return before.byId === byId && before.claims === claims && before.chips === chips;
}

/** How many blocks from the first on are closed and were made already. */
function countSame(blocks: readonly Block[], old: readonly MadeBlock[]): number {
  let count = 0;
  while (count < blocks.length - 1 && isMade(blocks[count], old[count])) count++;
  return count;
}

function isMade(source: Block | undefined, made: MadeBlock | undefined): boolean {
  return made !== undefined && made.source === source && !made.block.open;
}

function makeBlock(
  source: Block,
  open: boolean,
  settings: BlockSettings,
  old: MadeBlock | null,
): MadeBlock {
  const claims = within(settings.claims, ({ span }) => touches(source, span));
  const chips = within(settings.chips, ({ at }) => at > source.start && at <= source.end);
  const isSame = old?.source === source && old.block.open === open;
  if (isSame && sameChips(old.chips, chips) && sameClaims(old.claims, claims)) return old;
  return make(source, open, { ...settings, claims, chips }, old);
}

function make(
  source: Block,
  open: boolean,
  { content, unresolved, byId, claims, chips }: BlockSettings,
  old: MadeBlock | null,
): MadeBlock {
  const found = new Map(old?.found);
  const missed = new Set(old?.missed);
  const isKnown = (id: string): boolean => {
    const entry = byId.get(id);
    if (entry) found.set(id, entry);
    else missed.add(id);
    return entry !== undefined;
  };
  const left = [...chips];
  const noted = new Set<string>();
  const making = { content, unresolved, byId, claims, chips: left, noted, found, isKnown };
  const marks = [...claims, ...(old?.claims ?? [])].map(({ span }) => span);
  const places = [...chips, ...(old?.chips ?? [])].map(({ at }) => at);
  const isPlain = ({ start, end }: Range): boolean =>
    !marks.some((span) => touches({ start, end }, span)) &&
    // A chip stands at the end of the first words behind its place.
    places.every((at) => at > end);
  const before = old && { source: old.source, made: old.block, open: old.block.open };
  const block = readBlock({ source, open, before }, { ...making, isPlain });
  return { block, source, claims, chips, found, missed };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function touches({ start, end }: Range, span: Range): boolean {
  return span.start < end && span.end > start;
}

function within<Item>(items: readonly Item[], isIn: (item: Item) => boolean): readonly Item[] {
  return items.length === 0 ? items : items.filter(isIn);
}

/** Whether a block's sources have their numbers still, and what was no source is none. */
function isCurrent(made: MadeBlock, byId: BlockSettings['byId']): boolean {
  for (const [id, entry] of made.found) if (byId.get(id) !== entry) return false;
  for (const id of made.missed) if (byId.has(id)) return false;
  return true;
}

function sameChips(one: readonly SpanChip[], other: readonly SpanChip[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ at, id }, index) => at === other[index]?.at && id === other[index].id)
  );
}

function sameClaims(one: readonly MarkedClaim[], other: readonly MarkedClaim[]): boolean {
  return one.length === other.length && one.every((claim, index) => claim === other[index]);
}
