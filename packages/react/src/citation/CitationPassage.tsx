'use client';
import { isStale, visibleText } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import { passageAround } from './passageAround.ts';

/** The passage of a source with the cited words marked; unmarked, and said to be so, when they are not found for certain. */
export function CitationPassage({ citation }: CitationPassage.Props) {
  const messages = useWords(citationMessages);
  const passage = passageAround(citation);
  const stale = isStale(citation) ? <Note>{messages.citationStale}</Note> : null;
  if (!passage) return stale ?? <Note>{messages.citationNoPassage}</Note>;
  const { before, match, after, missed } = passage;
  const absent = missed === 'absent';
  return (
    <>
      <blockquote data-credence="citation-passage" dir="auto">
        {visibleText(before)}
        {match === '' ? null : <mark>{visibleText(match)}</mark>}
        {visibleText(after)}
      </blockquote>
      {missed === null ? null : (
        <Note>{absent ? messages.citationUnmarked : messages.citationUnmarkedWeak}</Note>
      )}
      {stale}
    </>
  );
}

export declare namespace CitationPassage {
  interface Props {
    citation: Citation;
  }
}

function Note({ children }: { readonly children: string }) {
  return <p data-credence="citation-note">{children}</p>;
}
