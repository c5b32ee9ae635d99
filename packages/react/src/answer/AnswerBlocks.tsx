'use client';
import type { Block } from '@credence-ui/markdown';
import { memo } from 'react';
import { AnswerBlock } from './AnswerBlock.tsx';

/** Blocks of an answer in groups of groups, so that a chunk walks the last few of each and not all blocks of a long answer. */
export const AnswerBlocks = memo(function AnswerBlocks(props: AnswerBlocks.Props) {
  const { blocks, open, size = 256, ...shared } = props;
  return groupBlocks(blocks, size).map((group, index, groups) => {
    const more = { ...shared, open: open && index === groups.length - 1 };
    const [block] = group;
    return block && size === 1 ? (
      <AnswerBlock key={block.start} block={block} {...more} />
    ) : (
      <AnswerBlocks key={index} blocks={group} size={size / 16} {...more} />
    );
  });
}, isSame);

export declare namespace AnswerBlocks {
  interface Props extends Omit<AnswerBlock.Props, 'block'> {
    blocks: readonly Block[];
    /** True while more may be streamed into the last one. */
    open: boolean;
    /** How many blocks make a group; a single one is rendered. @default 256 */
    size?: number;
  }
}

/** Of a growing answer, all groups but the last stay equal. */
function groupBlocks(blocks: readonly Block[], size: number): readonly (readonly Block[])[] {
  const groups: (readonly Block[])[] = [];
  for (let at = 0; at < blocks.length; at += size) groups.push(blocks.slice(at, at + size));
  return groups;
}

function isSame(before: AnswerBlocks.Props, after: AnswerBlocks.Props): boolean {
  return (
    before.open === after.open &&
    before.settings === after.settings &&
    before.claims === after.claims &&
    before.chips === after.chips &&
    before.blocks.length === after.blocks.length &&
    before.blocks.every((block, index) => block === after.blocks[index])
  );
}
