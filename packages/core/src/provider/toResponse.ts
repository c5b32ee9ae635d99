import { joinTexts } from '../place/ground.ts';
import type { Hidden } from '../place/place.ts';
import { createPlacer } from '../place/placeAnswer.ts';
import { given } from '../response/read.ts';
import type { AIResponse } from '../response/response.ts';
import type { Gathered, GatheredEvidence } from './gathered.ts';
import { findHidden } from './hidden.ts';
import { visibleTokens } from './visibleTokens.ts';

/**
 * The answer that was gathered, without the reasoning in its text, its citations placed. The confidence is not known,
 * since no provider returns a calibrated one. Takes time linear in the answer.
 */
export function toResponse(gathered: Gathered): AIResponse {
  return createResponder()(gathered);
}

/** `toResponse` for an answer that grows. What did not change keeps its identity. */
export function createResponder(): (gathered: Gathered) => AIResponse {
  const place = createPlacer();
  return ({ id, blocks, citations, claims = [], evidence, finish }) => {
    const text = joinTexts(blocks);
    const hidden = findHidden(text, finish === undefined);
    const placed = place({ blocks, citations, claims }, hidden);
    const { content } = placed;
    return {
      id,
      content,
      confidence: null,
      citations: placed.citations,
      suggestedActions: [],
      requiresHumanReview: false,
      ...given({ finish }),
      ...(placed.claims.length > 0 && { claims: placed.claims }),
      ...evidenceOf(content, shownEvidence(evidence, text, hidden), placed.citations),
    };
  };
}

/** The evidence without the tokens of reasoning that is not shown. */
function shownEvidence(evidence: GatheredEvidence | undefined, text: string, { start }: Hidden) {
  if (start === 0 || !evidence?.tokens) return evidence;
  return { ...evidence, tokens: visibleTokens(evidence.tokens, text.slice(start), undefined) };
}

/** What bears on the answer, with the words that its citations quote for parts of it. */
function evidenceOf(
  content: string,
  evidence: GatheredEvidence | undefined,
  citations: AIResponse['citations'],
): Pick<AIResponse, 'evidence'> {
  const parts = Object.entries(evidence ?? {}).filter(
    ([, list]: [string, unknown[]]) => list.length > 0,
  );
  if (parts.length === 0) return {};
  const quotes = citations.flatMap(({ span, quote }) =>
    span && quote ? { span, text: quote } : [],
  );
  return {
    evidence: { content, ...Object.fromEntries(parts), ...(quotes.length > 0 && { quotes }) },
  };
}
