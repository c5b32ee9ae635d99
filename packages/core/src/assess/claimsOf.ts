import type { Evidence } from '../response/evidence.ts';
import type { Claim } from '../response/response.ts';
import { combine } from './combine.ts';
import type { Readings } from './readings.ts';

/**
 * The statements of the answer, each with the combined support of passages and samples, and the passages it rests on.
 * Without passages, the sentences as the samples support them.
 */
export function claimsOf(evidence: Evidence, { grounding, agreement }: Readings): Claim[] {
  if (grounding === null || grounding.claims.length === 0) {
    return (agreement?.sentences ?? []).map(({ span, support }) => ({
      span,
      confidence: support,
      citationIds: [],
    }));
  }
  const repeated = new Map(agreement?.sentences.map(({ span, support }) => [span.start, support]));
  return grounding.claims.map(({ span, support, evidence: found }) => {
    const id = found ? evidence.passages?.[found.passage]?.id : undefined;
    const signals = [support, repeated.get(span.start) ?? null].map((value) => ({
      kind: 'claim',
      value,
      details: {},
    }));
    return { span, confidence: combine(signals), citationIds: id === undefined ? [] : [id] };
  });
}
