'use client';
import { forwardRef } from 'react';
import { renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { blockAttributes } from './blockAttributes.ts';
import type { AnswerHeadingBlock } from './pieces.ts';
import { renderPieces } from './renderPieces.tsx';
import { useAnswerSettings } from './settings.ts';

/** A heading of an answer, at its level in the page's outline. */
export const AnswerHeading = forwardRef<HTMLElement, AnswerHeading.Props>(function AnswerHeading(
  { block, ...props },
  ref,
) {
  const { headingOffset } = useAnswerSettings();
  const level = Math.min(6, Math.max(1, block.level + headingOffset));
  const own = { ...blockAttributes(block), children: renderPieces(block.pieces) };
  // A level from 1 to 6 names an element.
  return renderPart(`h${level}` as 'h1', props, { state: {}, own, ref });
});
AnswerHeading.displayName = 'Answer.Heading';

export declare namespace AnswerHeading {
  interface Props extends PartProps<'h1', object> {
    block: AnswerHeadingBlock;
  }
}
