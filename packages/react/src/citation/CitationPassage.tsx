'use client';
import { isStale, visibleText } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { locateQuote } from '@credence-ui/core/text';
import type { LocatedQuote } from '@credence-ui/core/text';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import { previewMessages } from '../provider/messages/preview.ts';

/** The passage of a source with the cited words marked; unmarked, and said to be so, when they are not found for certain. */
export function CitationPassage({ citation }: CitationPassage.Props) {
  const messages = useWords(previewMessages);
  const { citationStale } = useWords(citationMessages);
  const passage = passageAround(citation);
  const stale = isStale(citation) ? <Note>{citationStale}</Note> : null;
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

/** The part of a source's passage that the preview shows. */
interface PassageAround {
  readonly before: string;
  /** The cited words as the passage has them; empty when they were not found for certain. */
  readonly match: string;
  readonly after: string;
  /** Why nothing is marked though words were cited; `null` when they are, or when none were. */
  readonly missed: LocatedQuote['reason'];
}

const context = 220;

/** The passage around the cited words, cut at word bounds to about `context` characters a side. `null` without a passage. */
export function passageAround({ text, quote }: Citation): PassageAround | null {
  const passage = text ?? quote;
  if (passage === undefined || passage.trim() === '') return null;
  const cited = quote === undefined || text === undefined ? null : locateQuote(passage, quote);
  if (!cited?.span) {
    const missed = cited?.reason ?? null;
    return { before: '', match: '', after: cutEnd(passage, 2 * context), missed };
  }
  const { start, end } = cited.span;
  return {
    before: cutStart(passage.slice(0, start), context),
    match: passage.slice(start, end),
    after: cutEnd(passage.slice(end), context),
    missed: null,
  };
}

function cutStart(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(-limit);
  const words = kept.replace(/^\S*/, '');
  return `…${isMostOf(words, kept) ? words : kept.replace(/^[\udc00-\udfff]/, '')}`;
}

function cutEnd(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit);
  const words = kept.replace(/\S*$/, '').trimEnd();
  return `${isMostOf(words, kept) ? words : kept.replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Scripts without spaces between words are cut between characters instead. */
function isMostOf(words: string, kept: string): boolean {
  return words.length > kept.length / 2;
}
