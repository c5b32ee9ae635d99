'use client';
import { visibleText } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { useCredence } from '../provider/CredenceContext.ts';
import { passageAround } from './passageAround.ts';

/** The passage of a source with the cited words marked; unmarked when they are not found for certain. */
export function CitationPassage({ citation }: CitationPassage.Props) {
  const { messages } = useCredence();
  const passage = passageAround(citation);
  if (!passage) return <p data-credence="citation-note">{messages.citationNoPassage}</p>;
  const { before, match, after, missed } = passage;
  return (
    <>
      <blockquote data-credence="citation-passage" dir="auto">
        {visibleText(before)}
        {match === '' ? null : <mark>{visibleText(match)}</mark>}
        {visibleText(after)}
      </blockquote>
      {missed ? <p data-credence="citation-note">{messages.citationUnmarked}</p> : null}
    </>
  );
}

export declare namespace CitationPassage {
  interface Props {
    citation: Citation;
  }
}
