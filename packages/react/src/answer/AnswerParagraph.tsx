'use client';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import type { AnswerParagraphBlock } from './pieces.ts';
import { renderPieces } from './renderPieces.tsx';
import { blockAttributes } from './settings.ts';

/**
 * A paragraph of an answer.
 *
 * @example
 * <Answer.Text
 *   content={response.content}
 *   renderPart={(part) => (part.kind === 'paragraph' ? <Answer.Paragraph block={part} className="own" /> : null)}
 * />
 */
export const AnswerParagraph = /* @__PURE__ */ createPart<HTMLElement, AnswerParagraph.Props>(
  'Answer.Paragraph',
  function AnswerParagraph({ block, ...props }, ref) {
    const own = { ...blockAttributes(block), children: renderPieces(block.pieces) };
    return renderPart('p', props, { state: {}, own, ref });
  },
);

export declare namespace AnswerParagraph {
  interface Props extends PartProps<'p', object> {
    /** The paragraph, as `renderPart` hands it over. */
    block: AnswerParagraphBlock;
  }
}
