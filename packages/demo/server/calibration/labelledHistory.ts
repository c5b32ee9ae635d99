import type { LabelledHistory } from '../../shared/calibration.ts';
import { fitReadiness } from './fitReadiness.ts';
import type { ActedAnswer } from './labelledAnswers.ts';
import { labelledAnswers } from './labelledAnswers.ts';
import type { Policy } from './policy.ts';
import { policySummary } from './policySummary.ts';
import { promisesOf } from './promises.ts';
import { shownConfidence } from './shownConfidence.ts';
import { isUnseen } from './unseenVotes.ts';

/** Everything that the calibration page shows of the answers that people acted on. */
export function labelledHistory(policy: Policy, acted: readonly ActedAnswer[]): LabelHistory {
  const answers = labelledAnswers(acted);
  const known = answers.flatMap((answer) => {
    const score = shownConfidence(policy, answer.combined);
    return score === null ? [] : [{ ...answer, score }];
  });
  const votes = known.filter(({ source }) => source === 'vote').length;
  return {
    policy: policySummary(policy),
    labels: {
      scores: known.map(({ score }) => score),
      labels: known.map(({ right }) => (right ? 1 : 0)),
      sources: known.map(({ source }) => source),
      unseen: known.map((answer) => isUnseen(policy, answer)),
    },
    votes,
    drafts: known.length - votes,
    undecided: acted.length - known.length,
    fit: fitReadiness(answers),
    promises: promisesOf(policy, answers),
  };
}

/** What the labels alone say. */
export type LabelHistory = Omit<LabelledHistory, 'changed'>;
