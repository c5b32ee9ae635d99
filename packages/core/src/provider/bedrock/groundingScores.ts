import type { VerifierScore } from '../../response/response.ts';
import { listAt, numberAt, stringAt } from '../payload.ts';

/** The scores of a guardrail's contextual grounding check, in [0, 1]; higher is better grounded, or more to the point. */
export function groundingScores(assessment: unknown): VerifierScore[] {
  return listAt(assessment, 'contextualGroundingPolicy', 'filters').flatMap((filter) => {
    const type = stringAt(filter, 'type');
    if (type === undefined) return [];
    const score = numberAt(filter, 'score') ?? null;
    return { kind: `bedrock-${type.toLowerCase()}`, score };
  });
}
