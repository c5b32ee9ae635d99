import type { Inline } from '@credence-ui/markdown';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { BlockContext } from './blockContext.ts';
import { renderOnce } from './renderEach.ts';

type Render = (inlines: readonly Inline[], context: BlockContext) => readonly ReactNode[];

// In characters: a place in the text stays where it is, whatever becomes of the inlines before it.
const groupLength = 1000;

/** Renders inlines in groups, so that a chunk walks the groups of a long paragraph and the inlines of its last ones only. */
export function inGroups(
  inlines: readonly Inline[],
  context: BlockContext,
  render: Render,
): readonly ReactNode[] {
  return [...groupInlines(inlines)].flatMap(([place, group]) => {
    if (place === 0) return render(group, context);
    return renderOnce(group[0]?.start ?? 0, group, context, (given) => (
      <Fragment key={`group-${place}`}>{render(group, given)}</Fragment>
    ));
  });
}

function groupInlines(inlines: readonly Inline[]): Map<number, Inline[]> {
  const groups = new Map<number, Inline[]>();
  const from = inlines[0]?.start ?? 0;
  for (const inline of inlines) {
    const place = Math.floor((inline.start - from) / groupLength);
    const group = groups.get(place);
    if (group) group.push(inline);
    else groups.set(place, [inline]);
  }
  return groups;
}
