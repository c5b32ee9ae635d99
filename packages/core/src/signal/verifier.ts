import type { Signal } from '../response/assessment.ts';
import { isProbability } from './probability.ts';

/** A score from outside as a signal: a guardrail, a judge, a search of one's own. What is not in [0, 1] is `null`. */
export function verifier(kind: string, score: number | null): Signal {
  return { kind, value: isProbability(score) ? score : null, details: {} };
}
