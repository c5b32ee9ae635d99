'use client';
import type { Block } from '@credence-ui/markdown';
import { memo } from 'react';
import { AnswerBlock } from './AnswerBlock.tsx';

/** Blocks of an answer, in groups, so that a chunk walks the groups and the last few blocks of a long one, and not all. */
export const AnswerBlocks = memo(function AnswerBlocks(props: AnswerBlocks.Props) {
  const { blocks, open, size = 16, ...shared } = props;
  return groupBlocks(blocks, size).map((group, index, groups) => {
    const more = { ...shared, open: open && index === groups.length - 1 };
    const [block] = group;
    return block && size === 1 ? (
      <AnswerBlock key={block.start} block={block} {...more} />
    ) : (
      <AnswerBlocks key={index} blocks={group} size={1} {...more} />
    );
  });
}, isSame);

export declare namespace AnswerBlocks {
  interface Props extends Omit<AnswerBlock.Props, 'block'> {
    blocks: readonly Block[];
    /** True while more may be streamed into the last one. */
    open: boolean;
    /** How many blocks make a group; a single one is rendered. @default 16 */
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
