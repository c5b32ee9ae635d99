'use client';
import type { NumberedCitation } from '@credence-ui/core/citation';
import type { ReactNode } from 'react';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import { CitationPassage } from './CitationPassage.tsx';
import { PreviewOpener } from './PreviewOpener.tsx';
import { SourceTitle } from './SourceTitle.tsx';
import { useSourceLink } from './useSourceLink.ts';

/** What the preview shows unless the product shows something else. */
export function CitationPreviewContent({ entry, total, pager }: CitationPreviewContent.Props) {
  const messages = useWords(citationMessages);
  const { citation, number } = entry;
  const { host } = useSourceLink(citation);
  return (
    <>
      <p data-credence="citation-source">
        <DocumentIcon />
        <span>
          <SourceTitle citation={citation} />
          {host === null ? null : <span data-credence="citation-host">{host}</span>}
        </span>
      </p>
      <CitationPassage citation={citation} />
      <p data-credence="citation-foot">
        <span>{messages.citationPosition(number, total)}</span>
        {pager}
        <PreviewOpener citation={citation} />
      </p>
    </>
  );
}

export declare namespace CitationPreviewContent {
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
