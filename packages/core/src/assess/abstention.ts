import { belowFindings } from '../policy/review.ts';
import type { Silence } from '../reading/index.ts';
import type { Evidence, Finding } from '../response/response.ts';
import { finding, mean } from '../signal/findings.ts';
import type { AssessOptions } from './options.ts';
import { supportOf } from './takeReadings.ts';
import type { Taken } from './takeReadings.ts';

/** Claims of so much support, on the scale of tiers, are found in the passages whatever words the question uses. */
const foundFrom = 0.6;

/** Why the answer should not be offered at all; empty when it may be. */
export function abstentionFindings(
  { content, question }: Evidence,
  silence: Silence | 'repetition' | null,
  taken: readonly Taken[],
  confidence: number | null,
  { abstainBelow = 0.3, relevantFrom = 0.3 }: AssessOptions,
): readonly Finding[] {
  if (content.trim() === '') return [finding('answer.empty', 'review', 'fail')];
  if (silence === 'refusal' || silence === 'error')
    return [finding(`answer.${silence}`, 'review', 'fail')];
  const relevance = question === undefined ? null : relevanceOf(taken);
  return [
    ...(relevance !== null && relevance < relevantFrom
      ? [finding('question.unrelated', 'review', 'fail')]
      : []),
    ...belowFindings(confidence, abstainBelow, 'fail'),
  ];
}

/**
 * How far the question can be answered at all, as the readings about it say: their mean, `null` without any. Those that only
 * compare words do not speak when the claims are found in the passages, for a question can be put in other words.
 */
function relevanceOf(taken: readonly Taken[]): number | null {
  const isFound = taken.some(
    ({ reader, reading }) =>
      reader.layer === 'grounding' &&
      reader.about === 'answer' &&
      (supportOf(reading) ?? 0) >= foundFrom,
  );
  const asked = taken.filter(
    ({ reader, reading }) =>
      (reading.about ?? reader.about) === 'question' && !(isFound && reading.lexical),
  );
  return mean(asked.flatMap(({ reading }) => reading.value ?? []));
}
