import type { VerifierScore } from '../../response/response.ts';
import type { Collector } from '../collector.ts';
import { at, listAt, numberAt, stringAt } from '../payload.ts';

/** Collects ApplyGuardrail: the text that it lets through or puts in place, and its contextual grounding scores. */
export function collectGuardrail(): Collector {
  let guardrail: unknown;
  return {
    take(event) {
      const hasAction = typeof at(event, 'action') === 'string';
      const isGuardrail =
        Array.isArray(at(event, 'assessments')) ||
        (hasAction && Array.isArray(at(event, 'outputs')));
      if (isGuardrail) guardrail = event;
      return isGuardrail;
    },
    gathered: () => ({
      id: null,
      blocks: listAt(guardrail, 'outputs').map((output, index) => ({
        id: String(index),
        text: stringAt(output, 'text') ?? '',
      })),
      citations: [],
      evidence: { verifiers: listAt(guardrail, 'assessments').flatMap(groundingScores) },
    }),
  };
}

/** The scores of a guardrail's contextual grounding check, in [0, 1]; higher is better grounded, or more to the point. */
export function groundingScores(assessment: unknown): VerifierScore[] {
  return listAt(assessment, 'contextualGroundingPolicy', 'filters').flatMap((filter) => {
    const type = stringAt(filter, 'type');
    if (type === undefined) return [];
    const score = numberAt(filter, 'score') ?? null;
    return { kind: `bedrock-${type.toLowerCase()}`, score };
  });
}
