import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { termsOf } from './termsOf.ts';
import { withoutMarkers } from './withoutMarkers.ts';
import type { Terms } from './termsOf.ts';

/** A sentence of an answer that states something. */
export interface ClaimText {
  readonly span: Span;
  /** As it stands in the answer. */
  readonly raw: string;
  /** Its words without markers. */
  readonly text: string;
  readonly terms: Terms;
}

/** The sentences of `content` that state something: no questions, no greetings, no headings of one word. */
export function claimsOf(content: string): ClaimText[] {
  return sentences(content)
    .map((span) => {
      const raw = content.slice(span.start, span.end);
      const text = withoutMarkers(raw);
      return { span, raw, text, terms: termsOf(text) };
    })
    .filter(({ text, terms }) => statesSomething(text, terms));
}

const courtesy =
  /^(?:hi|hello|hey|dear|thanks|thank you|many thanks|best|best wishes|kind regards|regards|sincerely|cheers|sorry|i hope|let me know|please let)\b/i;

function statesSomething(text: string, { weights, numbers }: Terms): boolean {
  if (/[?？]["'”’)]*$/.test(text)) return false;
  const facts = [...weights.values()].filter((weight) => weight >= 1).length;
  if (facts === 0) return false;
  return numbers.size > 0 || !(courtesy.test(text) && facts <= 6);
}
