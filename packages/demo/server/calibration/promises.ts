import { chooseThreshold, labelsNeeded } from '@credence-ui/core/calibration';
import type { CertifiedThreshold, Risk, Scores } from '@credence-ui/core/calibration';
import type { TierGuarantee } from '@credence-ui/core/guarantee';
import { certifyTiers, tierDrift } from '@credence-ui/core/guarantee';
import type { TierPromise } from '../../shared/calibration.ts';
import { fewestLabels } from '@credence-ui/core/calibration';
import type { LabelledAnswer } from './labelledAnswers.ts';
import type { Policy } from './policy.ts';
import { unseenVotes } from './unseenVotes.ts';

const delta = 0.05;

/** What the tiers are to promise: that at most so many of their answers are wrong, except with a chance of 5 %. */
const tierTargets = [
  { name: 'high', targetError: 0.05, delta },
  { name: 'medium', targetError: 0.2, delta },
] as const;

/** What the highest tier is to promise. */
export const highRisk: Risk = tierTargets[0];

/**
 * What labels on answers that the calibrator has not seen certify of the tiers as they are in force, each from its own
 * cut-off up to the tier above. `chooseThreshold` has to come as far down as the cut-off, so that one that was
 * picked by its labels is not certified by them.
 */
export function certified(
  policy: Pick<Policy, 'calibration' | 'tiers'>,
  answers: readonly LabelledAnswer[],
): readonly TierGuarantee[] {
  const votes = unseenVotes(policy, answers);
  return tierTargets.map((target) => {
    const { min, below } = bandOf(policy, target.name);
    const lower = within(votes, 0, below);
    const reached = chooseThreshold(lower.scores, lower.labels, target)?.threshold ?? 2;
    const band = within(votes, min, below);
    return { ...target, below, certified: reached <= min ? certifyBand(band, min, target) : null };
  });
}

/** What labels show of each promise: certified today, certified when the policy came into force, and how that fares since. */
export function promisesOf(
  policy: Policy,
  answers: readonly LabelledAnswer[],
): readonly TierPromise[] {
  const votes = unseenVotes(policy, answers);
  const isSince = ({ at, source }: LabelledAnswer) =>
    (source === 'vote' || source === 'review') && (policy.since === null || at > policy.since);
  const later = unseenVotes(policy, answers.filter(isSince));
  const drift = tierDrift(policy.promises, later.scores, later.labels);
  const kept = tierTargets.map((target) => ({ ...target, min: bandOf(policy, target.name).min }));
  return certifyTiers(votes.scores, votes.labels, kept).map((today) => {
    const { min, below } = bandOf(policy, today.name);
    const { labels } = within(votes, min, below);
    const errors = labels.filter((right) => !right).length;
    return {
      name: today.name,
      targetError: today.targetError,
      least: fewestLabels(0, today),
      band: { count: labels.length, errors, needed: fewestLabels(errors, today) },
      more: stillNeeded({ count: labels.length, errors }, votes.labels.length, today),
      certified: today.certified,
      applied: policy.promises.find(({ name }) => name === today.name)?.certified ?? null,
      since: sinceOf(drift.find(({ name }) => name === today.name)),
    };
  });
}

/** The labels that the promise is likely to take in all, less those that are there. */
function stillNeeded(
  { count, errors }: { readonly count: number; readonly errors: number },
  all: number,
  { targetError }: Pick<Risk, 'targetError'>,
): number | null {
  if (count === 0) return null;
  const plan = { targetError, delta, expectedError: errors / count, share: count / all };
  const needed = labelsNeeded(plan);
  return needed === null ? null : Math.max(0, needed - all);
}

interface Band {
  readonly min: number;
  /** Where the tier above begins; `null` for the highest. */
  readonly below: number | null;
}

function bandOf({ tiers }: Pick<Policy, 'tiers'>, name: string): Band {
  const at = tiers.findIndex((tier) => tier.name === name);
  return { min: tiers[at]?.min ?? 0, below: tiers[at - 1]?.min ?? null };
}

interface Votes {
  readonly scores: readonly (number | null)[];
  readonly labels: readonly boolean[];
}

function within({ scores, labels }: Votes, min: number, below: number | null): Votes {
  const isIn = (_: unknown, i: number): boolean => {
    const score = scores[i] ?? -1;
    return score >= min && score < (below ?? 2);
  };
  return { scores: scores.filter(isIn), labels: labels.filter(isIn) };
}

/** One test of a whole band: with all of it at one score there is but one threshold. */
function certifyBand(
  { scores: found, labels }: Votes,
  min: number,
  risk: Risk,
): CertifiedThreshold | null {
  const scores: Scores = labels.map(() => 1);
  const passed = chooseThreshold(scores, labels, risk);
  const lowestSelected = Math.min(...found.map((score) => score ?? 1));
  return passed && { ...passed, threshold: min, lowestSelected };
}

function sinceOf(drift: ReturnType<typeof tierDrift>[number] | undefined): TierPromise['since'] {
  const { count = 0, errors = 0, interval = null, verdict = 'unknown' } = drift ?? {};
  return { count, errors, interval, verdict };
}
