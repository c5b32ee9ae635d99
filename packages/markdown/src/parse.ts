import type { Block } from './block/block.ts';
import { createScanner } from './scan/scanner.ts';
import type { ScanOptions } from './scan/scanned.ts';

/**
 * Reads GitHub-flavoured markdown into blocks that carry source offsets. It never throws and never loses text:
 * what is past a limit is a `plain` block, and a bracket without a definition, such as `[1]`, stays text.
 */
export function parse(content: string, options?: ScanOptions): readonly Block[] {
  return createScanner(options).read(content, { done: true }).blocks;
}
