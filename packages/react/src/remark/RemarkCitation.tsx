'use client';
import { CitationGroup } from '../citation/CitationGroup.tsx';

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
