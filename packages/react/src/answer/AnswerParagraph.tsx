'use client';
import { forwardRef } from 'react';
import { renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { blockAttributes } from './blockAttributes.ts';
import type { AnswerParagraphBlock } from './pieces.ts';
import { renderPieces } from './renderPieces.tsx';

/** A paragraph of an answer. */
export const AnswerParagraph = forwardRef<HTMLElement, AnswerParagraph.Props>(
  function AnswerParagraph({ block, ...props }, ref) {
    const own = { ...blockAttributes(block), children: renderPieces(block.pieces) };
    return renderPart('p', props, { state: {}, own, ref });
  },
);
AnswerParagraph.displayName = 'Answer.Paragraph';

export declare namespace AnswerParagraph {
  interface Props extends PartProps<'p', object> {
    block: AnswerParagraphBlock;
  }
}
