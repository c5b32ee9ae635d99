import type { Evidence } from '../response/evidence.ts';
import type { Claim } from '../response/response.ts';
import { combine } from './combine.ts';
import type { Readings } from './readings.ts';

/**
 * The statements of the answer, each with the combined support of passages and samples, and the passages it rests on.
 * Without passages, the sentences as the samples support them.
 */
export function claimsOf({ passages }: Evidence, { grounding, agreement }: Readings): Claim[] {
  const sentences = agreement?.sentences ?? [];
  const claims = grounding?.claims ?? [];
  if (claims.length === 0)
    return sentences.map(({ span, support }) => ({ span, confidence: support, citationIds: [] }));
  let at = 0;
  return claims.map(({ span, support, evidence }) => {
    while (at < sentences.length && (sentences[at]?.span.end ?? 0) <= span.start) at++;
    const values = [support, sentences[at]?.support ?? null];
    const id = evidence && passages?.[evidence.passage]?.id;
    return {
      span,
      confidence: combine(values.map((value) => ({ kind: 'claim', value, details: {} }))),
      citationIds: id == null ? [] : [id],
    };
  });
}
