'use client';
import type { ReactNode } from 'react';
import type { Citation } from '@credence-ui/core/response';
import { CitationPassage } from './CitationPassage.tsx';

/** A source without an address opens where it stands; one without words either is plain text. */
export function PassageOpener({ citation, onFollow, children }: PassageOpener.Props) {
  if (!hasPassage(citation)) return <span>{children}</span>;
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && onFollow(citation)}>
      <summary data-credence="citation-open">{children}</summary>
      <CitationPassage citation={citation} />
    </details>
  );
}

export declare namespace PassageOpener {
  interface Props {
    citation: Citation;
    /** Told when the person opens the passage. */
    onFollow: (citation: Citation) => void;
    children: ReactNode;
  }
}

/** Whether there are words of the source to be read. */
export function hasPassage({ text, quote }: Citation): boolean {
  return (text ?? quote ?? '') !== '';
}
