import type { AIResponse, Claim } from './response.ts';
import type { WireClaim, WireResponse } from './wire.ts';

/** The snake_case form of an answer; `parseResponse` of it gives an equal answer back. */
export function toWire(response: AIResponse): WireResponse {
  const { suggestedActions, requiresHumanReview, claims, assessment, ...same } = response;
  return {
    ...same,
    suggested_actions: suggestedActions,
    requires_human_review: requiresHumanReview,
    ...(claims && { claims: claims.map(wireClaim) }),
    ...(assessment && {
      assessment: { ...assessment, claims: assessment.claims.map(wireClaim) },
    }),
  };
}

function wireClaim({ citationIds, ...same }: Claim): WireClaim {
  return { ...same, citation_ids: citationIds };
}
