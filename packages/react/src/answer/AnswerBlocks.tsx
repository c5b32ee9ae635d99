'use client';
import type { Block } from '@credence-ui/markdown';
import { memo } from 'react';
import { AnswerBlock } from './AnswerBlock.tsx';

/** Some of an answer's blocks. In groups of groups, so that a chunk walks the last few and not all of a long answer. */
export const AnswerBlocks = memo(function AnswerBlocks(props: AnswerBlocks.Props) {
  const { blocks, open, ...shared } = props;
  return groupBlocks(blocks, 8).map((group, index, groups) => (
    <BlockGroup key={index} blocks={group} open={open && index === groups.length - 1} {...shared} />
  ));
}, isSame);

const BlockGroup = memo(function BlockGroup(props: AnswerBlocks.Props) {
  const { blocks, open, ...shared } = props;
  return blocks.map((block, index) => (
    <AnswerBlock
      key={block.start}
      block={block}
      open={open && index === blocks.length - 1}
      {...shared}
    />
  ));
}, isSame);

export declare namespace AnswerBlocks {
  interface Props extends Omit<AnswerBlock.Props, 'block'> {
    blocks: readonly Block[];
    /** True while more may be streamed into the last one. */
    open: boolean;
  }
}

/** Cuts blocks into groups; of a growing answer, all groups but the last stay equal. */
export function groupBlocks(blocks: readonly Block[], size = 64): readonly (readonly Block[])[] {
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
