import type { Block } from '../block/block.ts';
import { tipOf } from '../block/state.ts';
import type { BlockState } from '../block/state.ts';
import type { GrowthKind } from './growth.ts';

/** A markdown text as far as it was read. A value: reading on gives another and leaves this one as it is. */
export interface Scanned {
  /** The text that the blocks were made from; what came since is in `growth`. */
  readonly content: string;
  /** What did not change since the last reading is the same object again. */
  readonly blocks: readonly Block[];
  /** True when the last block may still change. */
  readonly open: boolean;
  /** Characters that came after the last text of the open block was made, to be appended to it. */
  readonly growth: string;
  /** Counts how often a text came that did not go on with the one before. */
  readonly epoch: number;
  /** Characters read so far, each time that one was read. */
  readonly charactersRead: number;
  /** Where the reading stands, for reading on. */
  readonly place: ScanPlace;
}

/** Where the reading of a text stands. */
export interface ScanPlace {
  readonly options: Required<ScanOptions>;
  /** All of the text that was read, its growth included. */
  readonly content: string;
  readonly done: boolean;
  /** The blocks as the whole lines leave them, from which the next lines are read. */
  readonly whole: BlockState;
  /** The blocks with the unfinished last line, as they are shown. */
  readonly shown: BlockState;
  /** Start of the first line that is not whole. */
  readonly committed: number;
  /** Up to where line ends were looked for. */
  readonly searched: number;
  /** What is shown of the nodes that no line can change any more, and how many nodes those are. */
  readonly closed: readonly Block[];
  readonly closedNodes: number;
  readonly kind: GrowthKind;
  /** Where the open block's last text ended when it was made. */
  readonly grownFrom: number;
}

export interface ScanOptions {
  /**
   * How deep lists and quotes may nest; what lies deeper becomes `plain`.
   * @default 16
   */
  readonly maxDepth?: number;
  /**
   * How many UTF-16 code units the text of one block may have; a longer one becomes `plain`.
   * @default 500000
   */
  readonly maxLength?: number;
  /**
   * From where the end of a growing text waits because it may be a citation marker: told the text, it gives an offset, or
   * the length of the text. `heldFrom` of the core is such a function.
   * @default holds back `[word` and `[1, 2` until a space or the character behind the bracket
   */
  readonly holdBack?: (text: string) => number;
  /**
   * What is text when it stands in square brackets, whatever marks it holds, such as ids of citations: `[__init__.py]`. While
   * it is being written nothing of it is shown.
   * @default none
   */
  readonly names?: ReadonlySet<string>;
}

/** All options, with what counts where one is not given. */
export function completeOptions(options: ScanOptions): Required<ScanOptions> {
  const { maxDepth = 16, maxLength = 500_000, holdBack = heldBracket, names = noNames } = options;
  return { maxDepth, maxLength, holdBack, names };
}

const noNames: ReadonlySet<string> = new Set();

const marks = /^[ \t>]*(?:[-*+_=#~`:|][-*_=#~`:| \t]*|\d{1,9}[.)]?)?[ \t]*$/;
const fence = /^[ \t>]*[`~]+[ \t]*$/;

/** True when the unfinished last line says nothing yet: it is blank, or only marks that more may make something else of. */
export function isHeldBack(state: BlockState, line: string): boolean {
  if (line.length > 200) return false;
  return tipOf(state).kind.name === 'code' ? fence.test(line) : marks.test(line);
}

const longestGroup = 400;
const bracket = /\[(?:[^\s\]]{0,40}|[\d\s,;^]{0,200})\]?$/;

/** From where the end of a text waits because it may be a marker: with those that stand side by side with it, `[1][2`. */
function heldBracket(text: string): number {
  let tail = text.slice(-longestGroup);
  const before = text.length - tail.length;
  for (let found = bracket.exec(tail); found; found = bracket.exec(tail)) {
    tail = tail.slice(0, found.index);
  }
  return before + tail.length;
}
