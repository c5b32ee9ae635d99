'use client';
import type { ReactNode } from 'react';
import type { Citation } from '@credence-ui/core/response';
import { CitationPassage } from './CitationPassage.tsx';

/** A source without an address opens where it stands, if only to say that there is no passage. */
export function PassageOpener({ citation, onFollow, children }: PassageOpener.Props) {
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
