import type { Inline } from '@credence-ui/markdown';
import type { ReactNode } from 'react';
import { CitationGroup } from '../citation/CitationGroup.tsx';
import type { BlockContext } from './blockContext.ts';
import { renderInlines } from './renderInlines.tsx';

interface Prose {
  readonly children: readonly Inline[];
  readonly end: number;
}

/** Renders the inlines of a paragraph, heading or cell, and behind them the citations whose span ends with it. */
export function renderProse({ children, end }: Prose, context: BlockContext): ReactNode {
  const inlines = renderInlines(children, context);
  const ids = takeChips(context, end);
  if (ids.length === 0) return inlines;
  return [...inlines, <CitationGroup key="behind" citationIds={ids} />];
}

/** Takes the citations off that are shown up to `end`. */
export function takeChips({ chips }: BlockContext, end: number): readonly string[] {
  const ids: string[] = [];
  for (let chip = chips[0]; chip && chip.at <= end; chip = chips[0]) {
    ids.push(chip.id);
    chips.shift();
  }
  return ids;
}
