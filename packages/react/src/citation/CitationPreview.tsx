'use client';
import { useSyncExternalStore } from 'react';
import type { ForwardedRef, ReactNode } from 'react';
import type { NumberedCitation } from '@credence-ui/core/citation';
import type { PopoverState, PopoverStore } from '../internals/popoverStore.ts';
import { createLazyPart, usePreload } from '../internals/lazyPart.ts';
import { createPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { citationOfKey, useCitationEntries, useCitationScope } from './CitationScope.ts';
import type { CitationEntries, CitationScope } from './CitationScope.ts';

/**
 * The one card that shows whichever source is being looked at: file, page, host and the passage with its match marked.
 *
 * @keyboard Escape closes it and gives the focus back to its marker. Tab after its last link goes on behind the marker,
 *   Shift+Tab before the first goes back to it.
 * @example
 * <Answer.Text content={response.content} citations={response.citations}>
 *   <Citation.Preview className="own" />
 * </Answer.Text>
 */
export const CitationPreview = /* @__PURE__ */ createPart<HTMLElement, CitationPreview.Props>(
  'Citation.Preview',
  function CitationPreview(props, ref) {
    const scope = useCitationScope();
    if (!scope?.popover) {
      throw new Error(
        'Credence: <Citation.Preview> is outside <Answer.Text>. Render it as a child of the answer.',
      );
    }
    return <OpenPreview {...props} scope={scope} store={scope.popover} outerRef={ref} />;
  },
);

export declare namespace CitationPreview {
  interface State {
    /** True when it was opened on purpose and stays. */
    readonly pinned: boolean;
  }
  interface Props extends Omit<PartProps<'div', State>, 'children'> {
    /** What the card shows, or a function of the open citation. @default file, page, host, passage and a way to open it */
    children?: ReactNode | ((entry: NumberedCitation) => ReactNode);
  }
}

/** What the card of an open preview is given. */
export interface OpenProps extends CitationPreview.Props {
  readonly scope: CitationScope;
  readonly store: PopoverStore;
  readonly outerRef: ForwardedRef<HTMLElement>;
}

/** What a person sees of the source under the pointer. Nobody can point at one before its marker is on the page. */
export const LazyPreview = /* @__PURE__ */ createLazyPart(async () => {
  const { PreviewCard } = await import('./PreviewCard.tsx');
  return PreviewCard;
});

function OpenPreview({ scope, store, outerRef, ...props }: OpenProps) {
  const state = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
  const entries = useCitationEntries() ?? noEntries;
  usePreload(LazyPreview, entries.size > 0 && (state.key ?? true));
  const entry = entryOf(entries, state);
  return entry ? (
    <LazyPreview {...props} {...{ scope, store, outerRef, entry, state }} total={entries.size} />
  ) : null;
}

const noEntries: CitationEntries = new Map();

function entryOf(entries: CitationEntries, { key }: PopoverState): NumberedCitation | null {
  const id = key === null ? null : citationOfKey(key);
  return (id === null ? null : entries.get(id)) ?? null;
}
