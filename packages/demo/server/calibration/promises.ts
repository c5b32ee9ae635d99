import type { TierGuarantee, TierTarget } from '@credence-ui/core/guarantee';
import { certifyTiers, tierDrift } from '@credence-ui/core/guarantee';
import type { TierPromise } from '../../shared/calibration.ts';
import type { LabelledAnswer } from './labelledAnswers.ts';
import type { Policy } from './policy.ts';
import { unseenVotes } from './unseenVotes.ts';

const delta = 0.05;

/** What the tiers are to promise: that at most so many of their answers are wrong, except with a chance of 5 %. */
const tierTargets: readonly TierTarget[] = [
  { name: 'high', targetError: 0.05, delta },
  { name: 'medium', targetError: 0.2, delta },
];

/** What votes on answers that the calibrator has not seen certify today, tier by tier. */
export function certified(
  policy: Pick<Policy, 'calibration'>,
  answers: readonly LabelledAnswer[],
): readonly TierGuarantee[] {
  const { scores, labels } = unseenVotes(policy, answers);
  return certifyTiers(scores, labels, tierTargets);
}

/** What votes show of each promise: certified today, certified when the policy came into force, and how that fares since. */
export function promisesOf(
  policy: Policy,
  answers: readonly LabelledAnswer[],
): readonly TierPromise[] {
  const since = answers.filter(({ at }) => policy.since === null || at > policy.since);
  const later = unseenVotes(policy, since);
  const drift = tierDrift(policy.promises, later.scores, later.labels);
  return certified(policy, answers).map((today) => ({
    name: today.name,
    targetError: today.targetError,
    least: Math.ceil(Math.log(delta) / Math.log(1 - today.targetError)),
    certified: today.certified,
    applied: policy.promises.find(({ name }) => name === today.name)?.certified ?? null,
    since: sinceOf(drift.find(({ name }) => name === today.name)),
  }));
}

function sinceOf(drift: ReturnType<typeof tierDrift>[number] | undefined): TierPromise['since'] {
  const { count = 0, errors = 0, interval = null, verdict = 'unknown' } = drift ?? {};
  return { count, errors, interval, verdict };
}
