import type { Block } from './block.ts';
import { readDefinitions } from './definition.ts';
import { blockGrammar } from './grammar.ts';
import { createInlineReader } from './inlineReader.ts';
import { readBlocks } from './readBlocks.ts';
import { restoreReturns } from './restoreReturns.ts';

export interface ParseOptions {
  /**
   * How deep lists and quotes may nest; what lies deeper becomes `plain`.
   * @default 16
   */
  readonly maxDepth?: number;
}

/**
 * Reads GitHub-flavoured markdown into blocks that carry source offsets. It never throws and never loses text:
 * what is past a limit is a `plain` block, and a bracket without a definition, such as `[1]`, stays text.
 */
export function parse(content: string, { maxDepth = 16 }: ParseOptions = {}): readonly Block[] {
  const source = content.replace(/\r\n?/g, '\n');
  const root = blockGrammar.parse(source).topNode;
  const inlines = createInlineReader(readDefinitions(root, source));
  const blocks = readBlocks({ source, inlines, maxDepth, depth: 0 }, root);
  return source.length === content.length ? blocks : restoreReturns(blocks, content);
}
