'use client';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { NumberedCitation } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { PartFeedback } from '../feedback/PartFeedback.tsx';
import type { PopoverState, PopoverStore } from '../internals/popoverStore.ts';
import { mergeRefs, renderPart } from '../internals/renderPart.tsx';
import { usePopoverPanel } from '../internals/usePopoverPanel.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import { previewMessages } from '../provider/messages/preview.ts';
import { SourceOpener, sourceTitle, SourceTitle } from '../source/SourceOpener.tsx';
import { useSourceLink, useSourceOpened } from '../source/sourceLink.ts';
import { CitationPassage } from './CitationPassage.tsx';
import type { CitationPreview, OpenProps } from './CitationPreview.tsx';
import { citationKey, useCitationEntries, useCitationScope } from './CitationScope.ts';

/** The card of an open preview, at its marker. */
export function PreviewCard(given: PreviewCard.Props) {
  const { scope, store, outerRef, entry, total, state, children, ...props } = given;
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
    children: <CitationPreviewContent entry={entry} total={total} pager={pager} />,
  };
  const content = typeof children === 'function' ? children(entry) : children;
  return renderPart<'div', CitationPreview.State>(
    'div',
    { ...props, children: content },
    { state: { pinned: state.pinned }, own, ref: mergeRefs(panel, outerRef) },
  );
}

export declare namespace PreviewCard {
  interface Props extends OpenProps {
    readonly entry: NumberedCitation;
    /** How many sources the answer has. */
    readonly total: number;
    readonly state: PopoverState;
  }
}

/** The way from the preview of one source to the others cited at the same place; nothing where it stands alone. */
function CitationPager({ store, anchor }: CitationPager.Props) {
  const messages = useWords(previewMessages);
  const entries = useCitationEntries();
  const opened = useSourceOpened(useCitationScope()?.onSourceOpened);
  const markers = markersBeside(anchor);
  const at = markers.indexOf(anchor);
  if (markers.length < 2 || at < 0) return null;
  const step = (by: number) => () => {
    const next = markers[(at + by + markers.length) % markers.length];
    const entry = entries?.get(next?.dataset['citation'] ?? '');
    if (!next || !entry) return;
    opened(entry.citation);
    store.open({ key: citationKey(entry.citation.id), anchor: next, pinned: true });
  };
  return (
    <span data-credence="citation-pager">
      <button type="button" aria-label={messages.citationPrevious} onClick={step(-1)} />
      <button type="button" aria-label={messages.citationNext} onClick={step(1)} />
    </span>
  );
}

declare namespace CitationPager {
  interface Props {
    store: PopoverStore;
    /** The marker that the preview stands at. */
    anchor: HTMLElement;
  }
}

function markersBeside(anchor: HTMLElement): readonly HTMLElement[] {
  const group = anchor.closest('[data-credence="citation-group"]');
  return [...(group?.querySelectorAll<HTMLElement>('[data-citation]') ?? [])];
}

/** What the preview shows unless the product shows something else. */
function CitationPreviewContent({ entry, total, pager }: CitationPreviewContent.Props) {
  const messages = useWords(previewMessages);
  const { citation, number } = entry;
  const { host } = useSourceLink(citation);
  return (
    <>
      <p data-credence="citation-source">
        <DocumentIcon />
        <span>
          <SourceTitle citation={citation} />
          {host === null ? null : <bdi data-credence="citation-host">{host}</bdi>}
        </span>
      </p>
      <CitationPassage citation={citation} />
      <p data-credence="citation-foot">
        <span>{messages.citationPosition(number, total)}</span>
        {pager}
        <PreviewOpener citation={citation} />
      </p>
      <PartFeedback target={{ kind: 'citation', citationId: citation.id }} />
    </>
  );
}

declare namespace CitationPreviewContent {
  interface Props {
    entry: NumberedCitation;
    /** How many sources the answer has. */
    total: number;
    /** The way to the other sources of the same place. */
    pager: ReactNode;
  }
}

function DocumentIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M14 3H6v18h12V7z" />
      <path d="M14 3v4h4" />
    </svg>
  );
}

/** The way from the preview to the page of its source. */
function PreviewOpener({ citation }: PreviewOpener.Props) {
  const scope = useCitationScope();
  const opened = useSourceOpened(scope?.onSourceOpened);
  const messages = useWords(previewMessages);
  const { page } = citation;
  const follow = (): void => {
    // Pinning the preview already counted as opening the source.
    if (!scope?.popover?.getSnapshot().pinned) opened(citation);
    if (scope?.onOpenSource) leavePreview(scope.popover);
  };
  return (
    <SourceOpener citation={citation} viewer={scope?.onOpenSource} onFollow={follow}>
      {page === undefined ? messages.citationOpen : messages.citationOpenPage(page)}
    </SourceOpener>
  );
}

declare namespace PreviewOpener {
  interface Props {
    citation: Citation;
  }
}

type Popover = NonNullable<ReturnType<typeof useCitationScope>>['popover'];

/** The product's viewer takes over; focus is back at the marker unless the viewer moves it. */
function leavePreview(popover: Popover): void {
  popover?.getSnapshot().anchor?.focus({ preventScroll: true });
  popover?.close();
}
