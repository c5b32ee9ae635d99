import { useEffect, useRef } from 'react';
import type { Span } from '@credence-ui/core';
import type { Citation } from '@credence-ui/core/response';
import { messages } from '../messages/index.ts';
import { findQuote, joinSpans } from './findQuote.ts';
import { layText } from './layText.ts';

/** A page's text with its headings and the cited passages marked; the first passage is brought into view. */
export function MarkedText({ text, headings, citations, scroll }: MarkedText.Props) {
  const first = useRef<HTMLElement>(null);
  const found = citations.map((citation) => findCited(text, citation));
  const spans = joinSpans(found.filter((span) => span !== null));
  const place = spans[0]?.start;
  useEffect(() => {
    if (place !== undefined) bringIntoView(first.current, scroll);
  }, [text, place, scroll]);
  return (
    <>
      {found.includes(null) && <p className="quote-note">{messages.quoteNotFound}</p>}
      <div className="document-text" dir="auto">
        {layText(text, spans, headings).map((piece) => {
          if (piece.kind === 'text') return piece.text;
          if (piece.kind === 'heading') return <strong key={piece.start}>{piece.text}</strong>;
          return (
            <mark key={piece.start} ref={piece.start === place ? first : null}>
              {piece.text}
            </mark>
          );
        })}
      </div>
    </>
  );
}

export declare namespace MarkedText {
  interface Props {
    readonly text: string;
    /** Lines of the text that are headings. */
    readonly headings: readonly string[];
    /** What is cited from this page. */
    readonly citations: readonly Citation[];
    /** Whether the page around may scroll too; else only the document does. */
    readonly scroll: boolean;
  }
}

function findCited(page: string, { quote = '', text = '' }: Citation): Span | null {
  return findQuote(page, quote) ?? findQuote(page, text);
}

function bringIntoView(mark: HTMLElement | null, scroll: boolean): void {
  const page = mark?.closest<HTMLElement>('.document-page');
  if (!mark || !page) return;
  if (scroll) mark.scrollIntoView({ block: 'center' });
  else page.scrollTop = mark.offsetTop - page.clientHeight / 3;
}
