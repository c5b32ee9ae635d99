import type { LabelledAnswer } from './labelledAnswers.ts';
import type { Policy } from './policy.ts';
import { shownConfidence } from './shownConfidence.ts';

/** Whether an answer is younger than the calibrator in force, which therefore has not learnt from it. */
export function isUnseen(
  { calibration }: Pick<Policy, 'calibration'>,
  { at }: LabelledAnswer,
): boolean {
  return calibration === null || at > new Date(calibration.fittedAt);
}

/** Votes that may be used to certify: on answers that the calibrator has not seen, as they are shown today. */
export function unseenVotes(
  policy: Pick<Policy, 'calibration'>,
  answers: readonly LabelledAnswer[],
): { readonly scores: readonly (number | null)[]; readonly labels: readonly boolean[] } {
  const votes = answers.filter((one) => one.source === 'vote' && isUnseen(policy, one));
  return {
    scores: votes.map(({ combined }) => shownConfidence(policy, combined)),
    labels: votes.map(({ right }) => right),
  };
}
