import type { Block } from '../block/block.ts';
import { readOn } from './readOn.ts';
import type { Scanned, ScanOptions } from './scanned.ts';

/** Reads a growing markdown text, each time only what came since. */
export interface Scanner {
  /**
   * Reads on to `content`. One that does not go on with the last one is read from its start. While `done` is false,
   * syntax that is unfinished at its end is closed or held back; with `growth`, plain characters are only handed on.
   */
  read(content: string, options?: { readonly done?: boolean; readonly growth?: boolean }): Scanned;
}

/** Makes a scanner, which remembers what it read last. What it shows depends on the last content alone, not on the steps in which it came. */
export function createScanner(options: ScanOptions = {}): Scanner {
  let scanned: Scanned | null = null;
  return {
    read(content, how) {
      scanned = readOn(scanned, content, { ...options, ...how });
      return scanned;
    },
  };
}

/**
 * Reads GitHub-flavoured markdown into blocks that carry source offsets. It never throws and never loses text:
 * what is past a limit is a `plain` block, and a bracket without a definition, such as `[1]`, stays text.
 */
export function parse(content: string, options?: ScanOptions): readonly Block[] {
  return createScanner(options).read(content, { done: true }).blocks;
}
