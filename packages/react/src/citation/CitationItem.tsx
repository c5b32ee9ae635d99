'use client';
import type { ReactNode } from 'react';
import { isStale } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import { CitationPassage } from './CitationPassage.tsx';
import { useCitationEntries, useCitationScope } from './CitationScope.ts';
import { SourceOpener, SourceTitle } from './SourceOpener.tsx';
import { useSourceLink, useSourceOpened } from './sourceLink.ts';

/** One source of a `Citation.List`: title, page, host, and the way to it. Where it has no address its passage opens instead. */
export const CitationItem = /* @__PURE__ */ createPart<HTMLElement, CitationItem.Props>(
  'Citation.Item',
  function CitationItem({ citation, number, onOpenSource, onSourceOpened, ...props }, ref) {
    const scope = useCitationScope();
    const entry = useCitationEntries()?.get(citation.id);
    const opened = useSourceOpened(onSourceOpened ?? scope?.onSourceOpened);
    const viewer = onOpenSource ?? scope?.onOpenSource;
    const { href, host } = useSourceLink(citation);
    const messages = useWords(citationMessages);
    const stale = isStale(citation);
    const title = <SourceTitle citation={citation} />;
    const children = (
      <>
        {viewer || href !== null ? (
          <SourceOpener citation={citation} viewer={viewer} onFollow={opened}>
            {title}
          </SourceOpener>
        ) : (
          <PassageOpener citation={citation} onFollow={opened}>
            {title}
          </PassageOpener>
        )}
        {host === null ? null : <span data-credence="citation-host">{host}</span>}
        {stale ? <span data-credence="citation-note">{messages.citationStale}</span> : null}
      </>
    );
    const own = {
      'data-credence': 'citation-item',
      'data-citation-item': citation.id,
      value: number ?? entry?.number,
      children,
    };
    return renderPart('li', props, { state: { cited: entry?.cited ?? null, stale }, own, ref });
  },
);

export declare namespace CitationItem {
  interface State {
    /** True when the text points to it; `null` outside an answer or list, where nobody knows. */
    readonly cited: boolean | null;
    /** True when the text that rested on it was edited since. */
    readonly stale: boolean;
  }
  interface Props extends PartProps<'li', State> {
    /** The source. */
    citation: Citation;
    /** Its number. @default that of the surrounding answer or list */
    number?: number;
    /** Shows the source in the product's own viewer. @default that of the surrounding answer or list */
    onOpenSource?: (citation: Citation) => void;
    /** Told after a person opened the source on purpose. @default that of the surrounding answer or list */
    onSourceOpened?: (citation: Citation) => void;
  }
}

/** A source without an address opens where it stands, if only to say that there is no passage. */
function PassageOpener({ citation, onFollow, children }: PassageOpener.Props) {
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && onFollow(citation)}>
      <summary data-credence="citation-open">{children}</summary>
      <CitationPassage citation={citation} />
    </details>
  );
}

declare namespace PassageOpener {
  interface Props {
    citation: Citation;
    /** Told when the person opens the passage. */
    onFollow: (citation: Citation) => void;
    children: ReactNode;
  }
}
