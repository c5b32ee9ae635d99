'use client';
import { numberOn } from '@credence-ui/core/citation';
import type { Numbering } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { useAnswerTriggers } from '../answer/useAnswerTriggers.ts';
import { CitationGroup } from '../citation/CitationGroup.tsx';
import { CitationPreview } from '../citation/CitationPreview.tsx';
import {
  CitationEntriesContext,
  CitationScopeContext,
  useOwnScope,
} from '../citation/CitationScope.ts';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useGrown } from '../internals/useKept.ts';

/**
 * Stands around another library's markdown, so that the markers in it have their numbers and one shared preview.
 *
 * @keyboard Enter on a marker opens its preview and moves the focus there. Escape closes it and gives the focus back.
 * @example
 * <CitedMarkdown content={response.content} citations={response.citations}>
 *   {children}
 * </CitedMarkdown>
 */
export const CitedMarkdown = /* @__PURE__ */ createPart<HTMLElement, CitedMarkdown.Props>(
  'CitedMarkdown',
  function CitedMarkdown({ content, citations, children, ...props }, ref) {
    const { byId: entries } = useGrown((before: Numbering | null) =>
      numberOn(before, content, citations),
    );
    const scope = useOwnScope({ onOpenSource: undefined, onSourceOpened: undefined });
    const triggers = useAnswerTriggers({ scope, entries, claims: noClaims });
    const inside = (
      <CitationScopeContext.Provider value={scope}>
        <CitationEntriesContext.Provider value={entries}>
          {children}
          <CitationPreview />
        </CitationEntriesContext.Provider>
      </CitationScopeContext.Provider>
    );
    const own = { 'data-credence': 'cited-markdown', ...triggers };
    return renderPart('div', { ...props, children: inside }, { state: {}, own, ref });
  },
);

export declare namespace CitedMarkdown {
  interface Props extends Omit<PartProps<'div', object>, 'content'> {
    /** The markdown that is rendered within: citations are numbered by their first appearance in it. */
    content: string;
    /** The sources. A marker `[n]` leads to the one whose id is `n`. */
    citations: readonly Citation[];
  }
}

/**
 * Renders what `remarkCitations` left, within `<CitedMarkdown>`: `components={{ 'credence-citation': RemarkCitation }}`.
 *
 * @example
 * <CitedMarkdown content={response.content} citations={response.citations}>
 *   <RemarkCitation ids="1 2" />
 * </CitedMarkdown>
 */
export function RemarkCitation({ ids = '' }: RemarkCitation.Props) {
  return <CitationGroup citationIds={ids.split(' ').map(decodeURIComponent)} />;
}

export declare namespace RemarkCitation {
  interface Props {
    /** Ids of citations, each encoded, separated by spaces. */
    ids?: string;
  }
}

const noClaims: readonly never[] = [];
