'use client';
import { forwardRef } from 'react';
import type { Citation } from '@credence-ui/core/response';
import { useAnswerScope } from '../answer/useAnswerScope.ts';
import { useAnswerTriggers } from '../answer/useAnswerTriggers.ts';
import { CitationGroup } from '../citation/CitationGroup.tsx';
import { CitationPreview } from '../citation/CitationPreview.tsx';
import { CitationScopeContext } from '../citation/CitationScope.ts';
import { renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';

/** Stands around another library's markdown, so that the markers in it have their numbers and one shared preview. */
export const CitedMarkdown = forwardRef<HTMLElement, CitedMarkdown.Props>(function CitedMarkdown(
  { content, citations, children, ...props },
  ref,
) {
  const reading = { content, blocks: [], open: false, epoch: 0 };
  const scope = useAnswerScope({
    reading,
    citations,
    still: false,
    onOpenSource: undefined,
    onSourceOpened: undefined,
  });
  const triggers = useAnswerTriggers(scope, []);
  const inside = (
    <CitationScopeContext.Provider value={scope}>
      {children}
      <CitationPreview />
    </CitationScopeContext.Provider>
  );
  const own = { 'data-credence': 'cited-markdown', ...triggers };
  return renderPart('div', { ...props, children: inside }, { state: {}, own, ref });
});
CitedMarkdown.displayName = 'CitedMarkdown';

export declare namespace CitedMarkdown {
  interface Props extends Omit<PartProps<'div', object>, 'content'> {
    /** The markdown that is rendered within: citations are numbered by their first appearance in it. */
    content: string;
    citations: readonly Citation[];
  }
}

/** Renders what `remarkCitations` left, within `<CitedMarkdown>`: `components={{ 'credence-citation': RemarkCitation }}`. */
export function RemarkCitation({ ids = '' }: RemarkCitation.Props) {
  return <CitationGroup citationIds={ids.split(' ').map(decodeURIComponent)} />;
}

export declare namespace RemarkCitation {
  interface Props {
    /** Ids of citations, each encoded, separated by spaces. */
    ids?: string;
  }
}
