import type { LabelledAnswer } from './labelledAnswers.ts';
import type { Policy } from './policy.ts';
import { shownConfidence } from './shownConfidence.ts';

/** Whether an answer is younger than the calibrator in force, which therefore has not learnt from it; it never learns from check questions, and without labels from none. */
export function isUnseen(
  { calibration }: Pick<Policy, 'calibration'>,
  { at, source }: LabelledAnswer,
): boolean {
  if (calibration === null || calibration.labels === 0) return true;
  return source === 'check' || at > new Date(calibration.fittedAt);
}

/** Votes and check questions that may be used to certify: on answers that the calibrator has not seen, as they are shown today. */
export function unseenVotes(
  policy: Pick<Policy, 'calibration'>,
  answers: readonly LabelledAnswer[],
): { readonly scores: readonly (number | null)[]; readonly labels: readonly boolean[] } {
  const votes = answers.filter((one) => one.source !== 'draft' && isUnseen(policy, one));
  return {
    scores: votes.map(({ combined }) => shownConfidence(policy, combined)),
    labels: votes.map(({ right }) => right),
  };
}
