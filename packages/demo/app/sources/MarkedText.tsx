import { useEffect, useRef } from 'react';
import { findQuote, joinSpans } from './findQuote.ts';

/** A text with quotes marked; the first mark is brought into view. */
export function MarkedText({ text, quotes, scroll }: MarkedText.Props) {
  const first = useRef<HTMLElement>(null);
  const found = quotes.map((quote) => findQuote(text, quote)).filter((span) => span !== null);
  const spans = joinSpans(found);
  const place = spans[0]?.start;
  useEffect(() => {
    if (place !== undefined) bringIntoView(first.current, scroll);
  }, [text, place, scroll]);
  return (
    <div className="document-text">
      {spans.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(spans[at - 1]?.end ?? 0, start)}
          <mark ref={at === 0 ? first : null}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </div>
  );
}

export declare namespace MarkedText {
  interface Props {
    readonly text: string;
    readonly quotes: readonly string[];
    /** Whether the page around may scroll too; else only the document does. */
    readonly scroll: boolean;
  }
}

function bringIntoView(mark: HTMLElement | null, scroll: boolean): void {
  const page = mark?.closest<HTMLElement>('.document-page');
  if (!mark || !page) return;
  if (scroll) mark.scrollIntoView({ block: 'center' });
  else page.scrollTop = mark.offsetTop - page.offsetTop - page.clientHeight / 3;
}
