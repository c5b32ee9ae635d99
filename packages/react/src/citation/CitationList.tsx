'use client';
import { forwardRef, useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { NumberedCitation } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import { CitationEntries } from './CitationEntries.tsx';
import { CitationScopeContext, useCitationScope } from './CitationScope.ts';
import { useCitationEntries } from './useCitationEntries.ts';

/** The sources of an answer as a bibliography in a section of its own: the cited ones, then those merely consulted. */
export const CitationList = forwardRef<HTMLElement, CitationList.Props>(function CitationList(
  { citations, content = '', onOpenSource, onSourceOpened, children, ...props },
  ref,
) {
  const around = useCitationScope();
  const own = useCitationEntries(content, citations ?? none);
  const entries = citations ? own : (around?.entries ?? own);
  const headingId = useId();
  const messages = useWords(citationMessages);
  const scope = useMemo(
    () => ({
      entries,
      popover: null,
      previewId: '',
      onOpenSource: onOpenSource ?? around?.onOpenSource,
      onSourceOpened: onSourceOpened ?? around?.onSourceOpened,
    }),
    [entries, around, onOpenSource, onSourceOpened],
  );
  const list = (
    <CitationScopeContext.Provider value={scope}>
      <p id={headingId} data-credence="citation-heading">
        {messages.citationList}
      </p>
      <CitationEntries entries={entries}>{children}</CitationEntries>
    </CitationScopeContext.Provider>
  );
  return renderPart(
    'section',
    { ...props, children: list },
    {
      state: { count: entries.size },
      own: { 'data-credence': 'citation-list', 'aria-labelledby': headingId },
      ref,
    },
  );
});
CitationList.displayName = 'Citation.List';

export declare namespace CitationList {
  interface State {
    /** How many sources it lists. */
    readonly count: number;
  }
  interface Props extends Omit<PartProps<'section', State>, 'children'> {
    /** The sources. @default those of the surrounding answer */
    citations?: readonly Citation[];
    /** The answer's text, so that the numbers are those of its markers. @default '' */
    content?: string;
    /** Shows a source in the product's own viewer. @default a link to the source */
    onOpenSource?: (citation: Citation) => void;
    /** Told after a person opened a source on purpose. */
    onSourceOpened?: (citation: Citation) => void;
    /** Renders one entry. @default a `Citation.Item` */
    children?: (entry: NumberedCitation) => ReactNode;
  }
}

const none: readonly Citation[] = [];
