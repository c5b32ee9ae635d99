import type { Block } from '../block/block.ts';
import { advance } from './advance.ts';
import { extendsText } from './extendsText.ts';
import { grow } from './grow.ts';
import { heldBracket } from './holdBack.ts';
import { createScan } from './scan.ts';

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

/** What was read of a text so far. */
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
}

/** Reads a growing markdown text, each time only what came since. */
export interface Scanner {
  /**
   * Reads on to `content`. One that does not go on with the last one is read from its start. While `done` is false,
   * syntax that is unfinished at its end is closed or held back; with `growth`, plain characters are only handed on.
   */
  read(content: string, options?: { readonly done?: boolean; readonly growth?: boolean }): Scanned;
}

const noNames: ReadonlySet<string> = new Set();

/** Makes a scanner. What it shows depends on the last content alone, not on the steps in which it came. */
export function createScanner({
  maxDepth = 16,
  maxLength = 500_000,
  holdBack = heldBracket,
  names = noNames,
}: ScanOptions = {}): Scanner {
  const options = { maxDepth, maxLength, holdBack, names };
  let scan = createScan(options, 0);
  return {
    read(content, { done = false, growth = false } = {}) {
      if (!extendsText(scan.content, content, done)) {
        scan = createScan(options, scan.scanned.epoch + 1);
      }
      const same = scan.started && content.length === scan.content.length && done === scan.done;
      if (same && (growth || scan.scanned.growth === '')) return scan.scanned;
      const grown = growth && !done && !scan.done && grow(scan, content);
      if (!grown) advance(scan, content, done);
      Object.assign(scan, { content, done, started: true });
      return scan.scanned;
    },
  };
}
