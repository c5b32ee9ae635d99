'use client';
import type { Citation } from '@credence-ui/core/response';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import { useCitationScope } from './CitationScope.ts';
import { SourceOpener } from './SourceOpener.tsx';
import { useSourceOpened } from './useSourceOpened.ts';

/** The way from the preview to the page of its source. */
export function PreviewOpener({ citation }: PreviewOpener.Props) {
  const scope = useCitationScope();
  const opened = useSourceOpened(scope?.onSourceOpened);
  const messages = useWords(citationMessages);
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

export declare namespace PreviewOpener {
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
