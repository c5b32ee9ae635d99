'use client';
import type { NumberedCitation } from '@credence-ui/core/citation';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import { CitationItem } from './CitationItem.tsx';

/** Numbered sources: those that the text cites, then those that were only consulted, when both are known. */
export function CitationEntries({ entries, children = defaultItem }: CitationEntries.Props) {
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

export declare namespace CitationEntries {
  interface Props {
    entries: ReadonlyMap<string, NumberedCitation>;
    /** Renders one entry. @default a `Citation.Item` */
    children?: ((entry: NumberedCitation) => ReactNode) | undefined;
  }
}

function defaultItem({ citation, number }: NumberedCitation): ReactNode {
  return <CitationItem key={citation.id} citation={citation} number={number} />;
}
