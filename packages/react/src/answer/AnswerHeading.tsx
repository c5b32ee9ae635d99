'use client';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import type { AnswerHeadingBlock } from './pieces.ts';
import { renderPieces } from './renderPieces.tsx';
import { blockAttributes, useAnswerSettings } from './settings.ts';

/**
 * A heading of an answer, at its level in the page's outline.
 *
 * @example
 * <Answer.Text
 *   content={response.content}
 *   renderPart={(part) => (part.kind === 'heading' ? <Answer.Heading block={part} className="own" /> : null)}
 * />
 */
export const AnswerHeading = /* @__PURE__ */ createPart<HTMLElement, AnswerHeading.Props>(
  'Answer.Heading',
  function AnswerHeading({ block, ...props }, ref) {
    const { headingOffset } = useAnswerSettings();
    const level = Math.min(6, Math.max(1, block.level + headingOffset));
    const own = { ...blockAttributes(block), children: renderPieces(block.pieces) };
    // A level from 1 to 6 names an element.
    return renderPart(`h${level}` as 'h1', props, { state: {}, own, ref });
  },
);

export declare namespace AnswerHeading {
  interface Props extends PartProps<'h1', object> {
    /** The heading, as `renderPart` hands it over. */
    block: AnswerHeadingBlock;
  }
}
