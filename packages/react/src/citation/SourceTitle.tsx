'use client';
import { visibleText } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import type { CitationMessages } from '../provider/messages/answer.ts';

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

/** A citation's title without characters that hide or reorder it; never empty. */
export function sourceTitle(citation: Citation, messages: CitationMessages): string {
  return visibleText(citation.source).trim() || messages.citationUntitled;
}
