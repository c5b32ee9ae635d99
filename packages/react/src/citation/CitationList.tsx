'use client';
import { useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import { numberOn } from '@credence-ui/core/citation';
import type { NumberedCitation, Numbering } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { useGrown } from '../internals/useKept.ts';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import { CitationItem } from './CitationItem.tsx';
import {
  CitationEntriesContext,
  CitationScopeContext,
  useCitationEntries,
  useCitationScope,
} from './CitationScope.ts';
import type { CitationEntries } from './CitationScope.ts';

const none: readonly Citation[] = [];

/** The sources of an answer as a bibliography in a section of its own: the cited ones, then those merely consulted. */
export const CitationList = /* @__PURE__ */ createPart<HTMLElement, CitationList.Props>(
  'Citation.List',
  function CitationList(
    { citations, content = '', onOpenSource, onSourceOpened, children, ...props },
    ref,
  ) {
    const around = useCitationScope();
    const entriesAround = useCitationEntries();
    const own = useGrown((before: Numbering | null) =>
      numberOn(before, content, citations ?? none),
    );
    const entries = (citations ? null : entriesAround) ?? own.byId;
    const headingId = useId();
    const messages = useWords(citationMessages);
    const scope = useMemo(
      () => ({
        popover: null,
        previewId: '',
        onOpenSource: onOpenSource ?? around?.onOpenSource,
        onSourceOpened: onSourceOpened ?? around?.onSourceOpened,
      }),
      [around, onOpenSource, onSourceOpened],
    );
    const list = (
      <CitationScopeContext.Provider value={scope}>
        <CitationEntriesContext.Provider value={entries}>
          <p id={headingId} data-credence="citation-heading">
            {messages.citationList}
          </p>
          <Entries entries={entries}>{children}</Entries>
        </CitationEntriesContext.Provider>
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
  },
);

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

/** Numbered sources: those that the text cites, then those that were only consulted, when both are known. */
function Entries({ entries, children = defaultItem }: Entries.Props) {
  const messages = useWords(citationMessages);
  const headingId = useId();
  const all = [...entries.values()];
  const cited = all.filter((entry) => entry.cited);
  if (cited.length === 0 || cited.length === all.length) return <ol>{all.map(children)}</ol>;
  const consulted = all.filter((entry) => !entry.cited);
  return (
    <>
      <ol>{cited.map(children)}</ol>
      <p id={headingId} data-credence="citation-heading">
        {messages.citationListConsulted}
      </p>
      <ol aria-labelledby={headingId} start={cited.length + 1}>
        {consulted.map(children)}
      </ol>
    </>
  );
}

declare namespace Entries {
  interface Props {
    entries: CitationEntries;
    /** Renders one entry. @default a `Citation.Item` */
    children?: ((entry: NumberedCitation) => ReactNode) | undefined;
  }
}

function defaultItem({ citation, number }: NumberedCitation): ReactNode {
  return <CitationItem key={citation.id} citation={citation} number={number} />;
}
