import { findMarkers } from '@credence-ui/core/citation';
import { sentences } from '@credence-ui/core/text';
import type { QuotedSource } from '../../shared/api.ts';
import type { AnswerToReview } from '../../shared/review.ts';
import { messages } from '../messages/index.ts';

/** What an answer claims, a sentence each, with what it cites for it. */
export function ReviewClaims({ answer }: { readonly answer: AnswerToReview }) {
  const claims = readClaims(answer);
  if (claims.length === 0) return null;
  return (
    <>
      <h2>{messages.reviewClaims}</h2>
      <ol className="review-claims">
        {claims.map(({ start, words, cited }) => (
          <li key={start}>
            <span dir="auto">{words}</span>
            <span className="lead review-cited">{sayCited(cited)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

interface ReadClaim {
  readonly start: number;
  readonly words: string;
  readonly cited: readonly QuotedSource[];
}

function readClaims({ text, citations }: AnswerToReview): readonly ReadClaim[] {
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  return sentences(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const markers = findMarkers(sentence, (id) => byId.has(id));
    const ids = new Set(markers.flatMap((marker) => marker.ids));
    const words = markers
      .reduceRight(
        (left, { span }) => left.slice(0, span.start).trimEnd() + left.slice(span.end),
        sentence,
      )
      .trim();
    return { start, words, cited: [...ids].flatMap((id) => byId.get(id) ?? []) };
  });
}

function sayCited(cited: readonly QuotedSource[]): string {
  if (cited.length === 0) return messages.reviewCitesNone;
  const sources = cited.map(
    ({ id, source, page }) => `[${id}] ${messages.feedbackSource(source, page)}`,
  );
  return messages.reviewCites(sources.join('; '));
}
