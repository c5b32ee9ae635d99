import type { Span } from '../text/span.ts';
import type {
  AIResponse,
  Basis,
  Citation,
  Claim,
  Evidence,
  Finding,
  Finish,
  Layer,
  Signal,
} from './response.ts';

/** The JSON that a backend sends. `responseSchema` describes it. */
export interface WireResponse {
  readonly id: string | null;
  readonly content: string;
  readonly confidence: number | null;
  readonly citations: readonly Citation[];
  readonly suggested_actions: readonly string[];
  readonly requires_human_review: boolean;
  readonly finish?: Finish;
  readonly summary?: string;
  readonly claims?: readonly WireClaim[];
  readonly evidence?: Evidence;
  readonly assessment?: WireAssessment;
}

/** A claim as it travels. */
export interface WireClaim {
  readonly span: Span;
  readonly confidence: number | null;
  readonly citation_ids: readonly string[];
}

/** An assessment as it travels. */
export interface WireAssessment {
  readonly confidence: number | null;
  readonly basis: Basis | null;
  readonly calibrated: boolean;
  readonly combined: number | null;
  readonly tier: string;
  readonly signals: readonly Signal[];
  readonly findings: readonly Finding[];
  readonly layers: readonly Layer[];
  readonly claims: readonly WireClaim[];
  readonly abstain: boolean;
  readonly reasons: readonly string[];
}

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
