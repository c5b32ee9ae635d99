import type { FitReadiness } from '../../shared/calibration.ts';
import type { LabelledAnswer } from './labelledAnswers.ts';

/** Fewer votes leave the curve to chance. */
const votesNeeded = 200;
/** Ten of the rarer kind for each of the two parameters of a logistic curve (Peduzzi et al. 1996). */
const eachNeeded = 20;

/** Whether there are votes enough to fit a calibrator. Drafts are weaker labels and do not count here. */
export function fitReadiness(answers: readonly LabelledAnswer[]): FitReadiness {
  const votes = answers.filter(({ source }) => source === 'vote');
  const right = votes.filter((vote) => vote.right).length;
  const wrong = votes.length - right;
  const ready = votes.length >= votesNeeded && Math.min(right, wrong) >= eachNeeded;
  return { ready, right, wrong, votesNeeded, eachNeeded };
}
