import type { LabelledHistory, LabelSource } from '../../shared/calibration.ts';
import type { CheckedQuestion } from '../store/createChecks.ts';
import { checkLabels, checkSummary } from './checkLabels.ts';
import { fitReadiness } from '@credence-ui/insights';
import type { ActedAnswer } from './labelledAnswers.ts';
import { labelledAnswers } from './labelledAnswers.ts';
import type { Policy } from './policy.ts';
import { policySummary } from './policySummary.ts';
import { promisesOf } from './promises.ts';
import { shownConfidence } from './shownConfidence.ts';
import { isUnseen } from './unseenVotes.ts';

/** Everything that the calibration page shows of the answers that people acted on. */
export function labelledHistory(
  policy: Policy,
  acted: readonly ActedAnswer[],
  checks: readonly CheckedQuestion[] = [],
): LabelHistory {
  const said = labelledAnswers(acted);
  const answers = [...said, ...checkLabels(checks)];
  const known = answers.flatMap((answer) => {
    const score = shownConfidence(policy, answer.combined);
    return score === null ? [] : [{ ...answer, score }];
  });
  const count = (wanted: LabelSource) => known.filter(({ source }) => source === wanted).length;
  const [votes, drafts] = [count('vote'), count('draft')];
  return {
    policy: policySummary(policy, answers),
    labels: {
      scores: known.map(({ score }) => score),
      labels: known.map(({ right }) => (right ? 1 : 0)),
      sources: known.map(({ source }) => source),
      unseen: known.map((answer) => isUnseen(policy, answer)),
    },
    votes,
    drafts,
    checks: checkSummary(checks),
    undecided: acted.length - votes - drafts - count('review'),
    fit: fitReadiness(answers),
    promises: promisesOf(policy, answers),
  };
}

/** What the labels alone say. */
export type LabelHistory = Omit<LabelledHistory, 'changed' | 'leftOut'>;
