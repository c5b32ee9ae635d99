'use client';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import { AnswerCode } from './AnswerCode.tsx';
import { AnswerHeading } from './AnswerHeading.tsx';
import { AnswerParagraph } from './AnswerParagraph.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import { Slot } from './Slot.tsx';
import type { AnswerBlock, AnswerItem, AnswerListBlock } from './pieces.ts';
import { renderPieces } from './renderPieces.tsx';
import { blockAttributes } from './settings.ts';

/** One block. One that did not change is the same object, and is not rendered again. */
export const Block = memo(function Block({ block }: { readonly block: AnswerBlock }): ReactElement {
  switch (block.kind) {
    case 'quote':
      return (
        <blockquote {...blockAttributes(block)} dir={block.dir}>
          {renderBlocks(block.blocks)}
        </blockquote>
      );
    case 'rule':
      return <hr {...blockAttributes(block)} />;
    case 'plain':
      return (
        <p data-credence="answer-plain" {...blockAttributes(block)}>
          {block.text}
        </p>
      );
    default:
      return <Slot part={block}>{partOf(block)}</Slot>;
  }
});

/** The blocks within a block. */
function renderBlocks(blocks: readonly AnswerBlock[]): readonly ReactElement[] {
  return blocks.map((block) => <Block key={block.start} block={block} />);
}

function partOf(block: Exclude<AnswerBlock, { kind: 'quote' | 'rule' | 'plain' }>): ReactElement {
  switch (block.kind) {
    case 'paragraph':
      return <AnswerParagraph block={block} />;
    case 'heading':
      return <AnswerHeading block={block} />;
    case 'list':
      return <AnswerList block={block} />;
    case 'table':
      return <AnswerTable block={block} />;
    case 'code':
      return <AnswerCode block={block} />;
    default:
      return block satisfies never;
  }
}

/**
 * A list of an answer: bullets, numbers, or tasks.
 *
 * @example
 * <Answer.Text
 *   content={response.content}
 *   renderPart={(part) => (part.kind === 'list' ? <Answer.List block={part} className="own" /> : null)}
 * />
 */
export const AnswerList = /* @__PURE__ */ createPart<HTMLElement, AnswerList.Props>(
  'Answer.List',
  function AnswerList({ block, ...props }, ref) {
    const { first, items, dir } = block;
    const children = items.map((item) => <Item key={item.start} item={item} />);
    const own = { ...blockAttributes(block), dir, children };
    if (first === null) return renderPart('ul', props, { state: {}, own, ref });
    const start = first === 1 ? {} : { start: first };
    // What a caller gives a list fits both kinds of list.
    const given = props as PartProps<'ol', object>;
    return renderPart('ol', given, { state: {}, own: { ...own, ...start }, ref });
  },
);

export declare namespace AnswerList {
  interface Props extends PartProps<'ul', object> {
    /** The list, as `renderPart` hands it over. */
    block: AnswerListBlock;
  }
}

/** Tasks show their state as a glyph with words, since no reader can tick the model's boxes. */
const Item = memo(function Item({ item }: { readonly item: AnswerItem }) {
  const { checked, pieces, blocks } = item;
  const task = checked === null ? {} : { 'data-credence': 'answer-task' };
  return (
    <li dir="auto" {...task}>
      {checked === null ? null : <Task checked={checked} />}
      {pieces === null ? null : renderPieces(pieces)}
      {renderBlocks(blocks)}
    </li>
  );
});

function Task({ checked }: { readonly checked: boolean }) {
  const { answerTaskDone, answerTaskOpen } = useWords(answerMessages);
  return (
    <span
      role="img"
      data-credence="answer-task-state"
      aria-label={checked ? answerTaskDone : answerTaskOpen}
    >
      {checked ? '☑ ' : '☐ '}
    </span>
  );
}
