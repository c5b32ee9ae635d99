import type { Evidence } from '../response/evidence.ts';
import { below } from './below.ts';
import type { AssessOptions } from './options.ts';
import type { Readings } from './readings.ts';

/** Why the answer should not be offered at all; empty when it may be. */
export function abstentionReasons(
  evidence: Evidence,
  readings: Readings,
  confidence: number | null,
  { abstainBelow = 0.3, relevantFrom = 0.3 }: AssessOptions,
): readonly string[] {
  return [
    ...(evidence.content.trim() === '' ? ['There is no answer.'] : []),
    ...(relevanceOf(readings) < relevantFrom ? ['None of the sources is about the question.'] : []),
    ...below(confidence, abstainBelow),
  ];
}

/**
 * Whether what was retrieved is about the question: the mean of the question's cover by the passages and of what
 * `answerability` checks say, which know the whole corpus. NaN without a question or passages.
 */
function relevanceOf({ retrieval, verifiers }: Readings): number {
  const checks = verifiers.filter(({ kind }) => kind === 'answerability');
  const known = checks.flatMap(({ value }) => value ?? []);
  const all = [retrieval?.details['question'] ?? NaN, ...known];
  return all.reduce((sum, each) => sum + each, 0) / all.length;
}
