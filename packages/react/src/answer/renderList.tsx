import type { Block, ListBlock, ListItem } from '@credence-ui/markdown';
import type { ReactElement, ReactNode } from 'react';
import type { BlockContext } from './blockContext.ts';
import type { BlockAttributes } from './renderBlock.tsx';
import { directionOf } from './directionOf.ts';
import { renderEach } from './renderEach.ts';
import { renderProse } from './renderProse.tsx';

type RenderBlocks = (blocks: readonly Block[], context: BlockContext) => ReactNode;

/** Renders a list; tasks show their state as a glyph with words, since no reader can tick the model's boxes. */
export function renderList(
  list: ListBlock,
  context: BlockContext,
  attributes: BlockAttributes,
  renderBlocks: RenderBlocks,
): ReactElement {
  const items = renderEach(
    list.items,
    context,
    (item, given) => renderItem(item, list.tight, given, renderBlocks),
    // A list that turns out loose renders its items anew.
    (item) => (list.tight ? item : item.children),
  );
  const own = { ...attributes, dir: directionOf(list, context) };
  if (!list.ordered) return <ul {...own}>{items}</ul>;
  const first = list.first ?? 1;
  return (
    <ol {...own} {...(first === 1 ? {} : { start: first })}>
      {items}
    </ol>
  );
}

function renderItem(
  item: ListItem,
  tight: boolean,
  context: BlockContext,
  renderBlocks: RenderBlocks,
): ReactElement {
  const [first, ...rest] = item.children;
  const children =
    tight && first?.kind === 'paragraph' ? (
      <>
        {renderProse(first, context)}
        {renderBlocks(rest, context)}
      </>
    ) : (
      renderBlocks(item.children, context)
    );
  return (
    <li
      key={item.start}
      dir="auto"
      {...(item.checked === null ? {} : { 'data-credence': 'answer-task' })}
    >
      {renderTask(item.checked, context)}
      {children}
    </li>
  );
}

function renderTask(checked: boolean | null, { settings }: BlockContext): ReactNode {
  if (checked === null) return null;
  const { answerTaskDone, answerTaskOpen } = settings.messages;
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
