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
  const repeated = (at: number): number | null =>
    agreement?.sentences.find(({ span }) => span.start <= at && at < span.end)?.support ?? null;
  return grounding.claims.map(({ span, support, evidence: found }) => {
    const id = found ? evidence.passages?.[found.passage]?.id : undefined;
    const signals = [support, repeated(span.start)].map((value) => ({
      kind: 'claim',
      value,
      details: {},
    }));
    return { span, confidence: combine(signals), citationIds: id === undefined ? [] : [id] };
  });
}
