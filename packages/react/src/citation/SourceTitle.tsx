'use client';
import type { Citation } from '@credence-ui/core/response';
import { citationMessages } from '../provider/messages/citation.ts';
import { useWords } from '../provider/useWords.ts';
import { sourceTitle } from './sourceTitle.ts';

/** A source's title, isolated from the text around it, and its page. */
export function SourceTitle({ citation }: SourceTitle.Props) {
  const messages = useWords(citationMessages);
  return (
    <>
      <bdi data-credence="citation-title">{sourceTitle(citation, messages)}</bdi>
      {citation.page === undefined ? null : `, ${messages.citationPage(citation.page)}`}
    </>
  );
}

export declare namespace SourceTitle {
  interface Props {
    citation: Citation;
  }
}
