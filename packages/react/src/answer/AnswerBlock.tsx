'use client';
import type { Block } from '@credence-ui/markdown';
import { memo } from 'react';
import type { TextSettings } from './blockContext.ts';
import type { MarkedClaim } from './markClaims.ts';
import { renderBlock } from './renderBlock.tsx';
import { sameTree } from './sameTree.ts';

/** One block of an answer. It renders again only when it, its claims or the settings changed. */
export const AnswerBlock = memo(function AnswerBlock(props: AnswerBlock.Props) {
  const { block, source, open, claims, settings } = props;
  const context = {
    settings,
    source,
    offset: block.start,
    claims,
    noted: new Set<string>(),
    inLink: false,
  };
  return renderBlock(block, context, { dir: 'auto', ...(open ? { 'data-block-open': '' } : {}) });
}, isSame);

export declare namespace AnswerBlock {
  interface Props {
    block: Block;
    /** The block's own source. */
    source: string;
    /** True while more may be streamed into it. */
    open: boolean;
    /** The marked claims that reach into it. */
    claims: readonly MarkedClaim[];
    settings: TextSettings;
  }
}

function isSame(before: AnswerBlock.Props, after: AnswerBlock.Props): boolean {
  return (
    before.open === after.open &&
    before.settings === after.settings &&
    before.source === after.source &&
    sameTree(before.block, after.block) &&
    sameTree(before.claims, after.claims)
  );
}
