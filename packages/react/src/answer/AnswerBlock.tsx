'use client';
import type { Block } from '@credence-ui/markdown';
import { memo } from 'react';
import type { TextSettings } from './blockContext.ts';
import type { MarkedClaim } from './markClaims.ts';
import { renderBlock } from './renderBlock.tsx';
import type { SpanChip } from './spanChips.ts';

/** One block of an answer. A block that did not change is the same object, and is not rendered again. */
export const AnswerBlock = memo(function AnswerBlock(props: AnswerBlock.Props) {
  const { block, content, open, claims, chips, settings } = props;
  const context = {
    settings,
    content,
    claims: claimsIn(block, claims),
    chips: [...chipsIn(block, chips)],
    noted: new Set<string>(),
    open,
    inLink: false,
  };
  return renderBlock(block, context, { dir: 'auto', ...(open ? { 'data-block-open': '' } : {}) });
}, isSame);

export declare namespace AnswerBlock {
  interface Props {
    block: Block;
    /** The answer's text. A block that is the same object has the same source, however the text grew. */
    content: string;
    /** True while more may be streamed into it. */
    open: boolean;
    /** The marked claims of the answer. */
    claims: readonly MarkedClaim[];
    /** Citations of the answer that are shown by their span. */
    chips: readonly SpanChip[];
    settings: TextSettings;
  }
}

function isSame(before: AnswerBlock.Props, after: AnswerBlock.Props): boolean {
  const { block, open, settings } = after;
  if (before.block !== block || before.open !== open || before.settings !== settings) return false;
  return (
    sameList(before.claims, after.claims, (claims) => claimsIn(block, claims)) &&
    sameList(before.chips, after.chips, (chips) => chipsIn(block, chips))
  );
}

function claimsIn({ start, end }: Block, claims: readonly MarkedClaim[]): readonly MarkedClaim[] {
  return claims.filter(({ span }) => span.start < end && span.end > start);
}

function chipsIn({ start, end }: Block, chips: readonly SpanChip[]): readonly SpanChip[] {
  return chips.filter(({ at }) => at > start && at <= end);
}

function sameList<Item>(
  before: readonly Item[],
  after: readonly Item[],
  inBlock: (items: readonly Item[]) => readonly Item[],
): boolean {
  return before === after || JSON.stringify(inBlock(before)) === JSON.stringify(inBlock(after));
}
