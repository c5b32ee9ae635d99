import type { Collector } from '../collector.ts';
import { listAt, stringAt, at } from '../payload.ts';
import { groundingScores } from './groundingScores.ts';

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
