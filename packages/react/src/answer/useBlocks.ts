'use client';
import { parse } from '@credence-ui/markdown';
import type { Block } from '@credence-ui/markdown';
import { useMemo } from 'react';
import { settleTail } from './settleTail.ts';

/** A block with its own source. */
export interface SourceBlock {
  readonly block: Block;
  readonly source: string;
  /** True for the block that more may be streamed into. */
  readonly open: boolean;
}

/** The blocks of an answer; of one that is still growing, what can be shown now. */
export function useBlocks(content: string, streaming: boolean): readonly SourceBlock[] {
  const shown = streaming ? settleTail(content) : content;
  const blocks = useMemo(() => parse(shown), [shown]);
  return blocks.map((block, index) => ({
    block,
    source: shown.slice(block.start, block.end),
    open: streaming && index === blocks.length - 1,
  }));
}
