'use client';
import { forwardRef, useRef, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { NumberedCitation } from '@credence-ui/core/citation';
import type { PopoverState, PopoverStore } from '../internals/popoverStore.ts';
import { mergeRefs, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { usePopoverPanel } from '../internals/usePopoverPanel.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import { CitationPager } from './CitationPager.tsx';
import { CitationPreviewContent } from './CitationPreviewContent.tsx';
import { citationOfKey, useCitationScope } from './CitationScope.ts';
import type { CitationScope } from './CitationScope.ts';
import { sourceTitle } from './SourceTitle.tsx';
import { useSourceLink } from './useSourceLink.ts';

/** The one card that shows whichever source is being looked at: file, page, host and the passage with its match marked. */
export const CitationPreview = forwardRef<HTMLElement, CitationPreview.Props>(
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
CitationPreview.displayName = 'Citation.Preview';

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

interface OpenProps extends CitationPreview.Props {
  readonly scope: CitationScope;
  readonly store: PopoverStore;
  readonly outerRef: React.ForwardedRef<HTMLElement>;
}

function OpenPreview({ scope, store, outerRef, ...props }: OpenProps) {
  const state = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
  const entry = entryOf(scope, state);
  return entry ? <PreviewCard {...props} {...{ scope, store, outerRef, entry, state }} /> : null;
}

interface CardProps extends OpenProps {
  readonly entry: NumberedCitation;
  readonly state: PopoverState;
}

function PreviewCard({ scope, store, outerRef, entry, state, children, ...props }: CardProps) {
  const panel = useRef<HTMLElement>(null);
  usePopoverPanel(store, state, panel);
  const messages = useWords(citationMessages);
  const { citation, number } = entry;
  const { host } = useSourceLink(citation);
  const pager = state.anchor ? <CitationPager store={store} anchor={state.anchor} /> : null;
  const own = {
    'data-credence': 'citation-preview',
    'data-citation-preview': citation.id,
    'data-popover-panel': '',
    id: scope.previewId,
    role: 'dialog',
    tabIndex: -1,
    'aria-label': messages.citationName(number, sourceTitle(citation, messages), host),
    children: <CitationPreviewContent entry={entry} total={scope.entries.size} pager={pager} />,
  };
  const content = typeof children === 'function' ? children(entry) : children;
  return renderPart<'div', CitationPreview.State>(
    'div',
    { ...props, children: content },
    { state: { pinned: state.pinned }, own, ref: mergeRefs(panel, outerRef) },
  );
}

function entryOf(scope: CitationScope, { key }: PopoverState): NumberedCitation | null {
  const id = key === null ? null : citationOfKey(key);
  return (id === null ? null : scope.entries.get(id)) ?? null;
}
