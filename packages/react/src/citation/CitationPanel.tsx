'use client';
import { forwardRef } from 'react';
import { renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useControlled } from '../internals/useControlled.ts';
import { CitationList } from './CitationList.tsx';
import { CitationSide } from './CitationSide.tsx';
import { useCitationScope } from './CitationScope.ts';

/** The list of sources; from six on it waits behind a button and opens at the side, so that the answer can be read beside it. */
export const CitationPanel = forwardRef<HTMLElement, CitationPanel.Props>(function CitationPanel(
  { from = 6, list = {}, open, defaultOpen = false, onOpenChange, ...props },
  ref,
) {
  const around = useCitationScope();
  const count = list.citations ? idsOf(list.citations) : (around?.entries.size ?? 0);
  const [shown, setShown] = useControlled(open, defaultOpen);
  const aside = count >= from;
  const change = (next: boolean): void => {
    setShown(next);
    onOpenChange?.(next);
  };
  const children = aside ? (
    <CitationSide count={count} open={shown} onOpenChange={change} list={list} />
  ) : (
    <CitationList {...list} />
  );
  const own = { 'data-credence': 'citation-panel', children };
  return renderPart('div', props, { state: { aside, open: aside && shown }, own, ref });
});
CitationPanel.displayName = 'Citation.Panel';

export declare namespace CitationPanel {
  interface State {
    /** True when there are so many sources that they open at the side. */
    readonly aside: boolean;
    /** True while the side panel is open. */
    readonly open: boolean;
  }
  interface Props extends Omit<PartProps<'div', State>, 'children'> {
    /** How many sources open at the side; fewer are listed in place. @default 6 */
    from?: number;
    /** Props of the `Citation.List` inside. */
    list?: CitationList.Props;
    /** Whether the side panel is open, when the caller decides. */
    open?: boolean;
    /** @default false */
    defaultOpen?: boolean;
    /** Told when a person opens or closes the side panel. */
    onOpenChange?: (open: boolean) => void;
  }
}

function idsOf(citations: readonly { readonly id: string }[]): number {
  return new Set(citations.map(({ id }) => id)).size;
}
