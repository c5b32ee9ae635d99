import type { Evidence } from '../response/evidence.ts';
import { percent } from './percent.ts';
import type { AssessOptions } from './options.ts';
import type { Readings } from './readings.ts';

/** Why the answer should not be offered at all; empty when it may be. */
export function abstentionReasons(
  evidence: Evidence,
  readings: Readings,
  confidence: number | null,
  { abstainBelow = 0.3, relevantFrom = 0.3 }: AssessOptions,
): string[] {
  const reasons: string[] = [];
  if (evidence.content.trim() === '') reasons.push('There is no answer.');
  const relevance = relevanceOf(readings);
  if (relevance !== null && relevance < relevantFrom) {
    reasons.push('None of the sources is about the question.');
  }
  if (confidence !== null && confidence < abstainBelow) {
    reasons.push(`Confidence ${percent(confidence)} is below ${percent(abstainBelow)}.`);
  }
  return reasons;
}

/**
 * Whether what was retrieved is about the question: the mean of the question's cover by the passages and of what
 * `answerability` checks say, which know the whole corpus. `null` without a question or passages.
 */
function relevanceOf({ retrieval, verifiers }: Readings): number | null {
  const question = retrieval?.details['question'] ?? null;
  if (question === null) return null;
  const checks = verifiers.flatMap(({ kind, value }) =>
    kind === 'answerability' ? (value ?? []) : [],
  );
  const known = [question, ...checks];
  return known.reduce((sum, each) => sum + each, 0) / known.length;
}
