import { visibleText } from '@credence-ui/core/citation';
import type { Block, HeadingBlock } from '@credence-ui/markdown';
import { Fragment, createElement } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { AnswerCode } from './AnswerCode.tsx';
import { fillSlot } from './fillSlot.tsx';
import type { BlockContext } from './blockContext.ts';
import { renderEach } from './renderEach.ts';
import { renderProse } from './renderProse.tsx';
import { countNodes } from './countNodes.ts';
import { directionOf } from './directionOf.ts';
import { renderList } from './renderList.tsx';
import { renderTable } from './renderTable.tsx';

/** Attributes that only the outermost element of a block carries. */
export type BlockAttributes = Readonly<Record<string, string>>;

// More elements than this in one block freeze the page; ordinary prose of 100,000 characters has a tenth of them.
const mostNodes = 20_000;

/** Renders a block from the allow-list of elements; one of too many parts as the text that it is. */
export function renderBlock(
  block: Block,
  context: BlockContext,
  attributes?: BlockAttributes,
): ReactNode {
  if (attributes && countNodes(block, mostNodes) > mostNodes) {
    return renderPlain(context.content.slice(block.start, block.end), attributes);
  }
  return renderKind(block, context, attributes ?? nested);
}

const nested = { dir: 'auto' };

function renderKind(block: Block, context: BlockContext, attributes: BlockAttributes): ReactNode {
  const { components } = context.settings;
  switch (block.kind) {
    case 'paragraph': {
      const children = <p {...attributes}>{renderProse(block, context)}</p>;
      return fillSlot(components.paragraph, { children });
    }
    case 'heading':
      return renderHeading(block, context, attributes);
    case 'list':
      return renderList(block, context, attributes, renderBlocks);
    case 'blockquote':
    case 'footnote':
      return (
        <blockquote {...attributes} dir={directionOf(block, context)}>
          {renderBlocks(block.children, context)}
        </blockquote>
      );
    case 'table': {
      const children = renderTable(block, context, attributes);
      return fillSlot(components.table, { children });
    }
    case 'rule':
      return <hr {...attributes} />;
    case 'code':
      return (
        <AnswerCode {...{ block, attributes }} open={context.open} settings={context.settings} />
      );
    case 'html':
    case 'plain':
      return renderPlain(block.text, attributes);
    default:
      return block satisfies never;
  }
}

function renderPlain(text: string, attributes: BlockAttributes): ReactElement {
  return (
    // A key of its own: React would take the thousands of parts that a block has become too many of off one by one.
    <p key="plain" data-credence="answer-plain" {...attributes}>
      {visibleText(text)}
    </p>
  );
}

function renderBlocks(blocks: readonly Block[], context: BlockContext): ReactNode {
  return renderEach(blocks, context, (block, given) => (
    <Fragment key={block.start}>{renderBlock(block, given)}</Fragment>
  ));
}

function renderHeading(
  heading: HeadingBlock,
  context: BlockContext,
  attributes: BlockAttributes,
): ReactNode {
  const { headingOffset, components } = context.settings;
  const level = Math.min(6, Math.max(1, heading.level + headingOffset));
  const children = createElement(`h${level}`, attributes, renderProse(heading, context));
  return fillSlot(components.heading, { level, children });
}
