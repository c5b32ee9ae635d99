import { visibleText } from '@credence-ui/core/citation';
import type { Block, HeadingBlock } from '@credence-ui/markdown';
import { Fragment, createElement } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { BlockContext } from './blockContext.ts';
import { renderInlines } from './renderInlines.tsx';
import { renderList } from './renderList.tsx';
import { renderTable } from './renderTable.tsx';

/** Attributes that only the outermost element of a block carries. */
export type BlockAttributes = Readonly<Record<string, string>>;

/** Renders a block from the allow-list of elements. */
export function renderBlock(
  block: Block,
  context: BlockContext,
  attributes: BlockAttributes = {},
): ReactElement {
  switch (block.kind) {
    case 'paragraph':
      return <p {...attributes}>{renderInlines(block.children, context)}</p>;
    case 'heading':
      return renderHeading(block, context, attributes);
    case 'list':
      return renderList(block, context, attributes, renderBlocks);
    case 'blockquote':
      return <blockquote {...attributes}>{renderBlocks(block.children, context)}</blockquote>;
    case 'table':
      return renderTable(block, context, attributes);
    case 'rule':
      return <hr {...attributes} />;
    case 'code':
      return renderCode(block.text, context, attributes);
    case 'html':
    case 'plain':
      return (
        <p data-credence="answer-plain" {...attributes}>
          {visibleText(block.text)}
        </p>
      );
    default:
      return block satisfies never;
  }
}

function renderBlocks(blocks: readonly Block[], context: BlockContext): ReactNode {
  return blocks.map((block) => (
    <Fragment key={block.start}>{renderBlock(block, context)}</Fragment>
  ));
}

function renderHeading(
  { level, children }: HeadingBlock,
  context: BlockContext,
  attributes: BlockAttributes,
): ReactElement {
  const shifted = Math.min(6, Math.max(1, level + context.settings.headingOffset));
  return createElement(`h${shifted}`, attributes, renderInlines(children, context));
}

/** Code scrolls sideways, so a key has to reach it; it reads from left to right in every language. */
function renderCode(text: string, { settings }: BlockContext, attributes: BlockAttributes) {
  return (
    <pre
      data-credence="answer-code"
      {...attributes}
      dir="ltr"
      role="group"
      aria-label={settings.messages.answerCode}
      tabIndex={0}
    >
      <code>{visibleText(text)}</code>
    </pre>
  );
}
