import type { PolicySummary } from '../../shared/calibration.ts';
import { checkLabels } from '../calibration/checkLabels.ts';
import { labelledAnswers } from '../calibration/labelledAnswers.ts';
import type { LabelledAnswer } from '../calibration/labelledAnswers.ts';
import { isEarned } from '../calibration/oneClick.ts';
import type { Policy } from '../calibration/policy.ts';
import { policySummary } from '../calibration/policySummary.ts';
import { certified } from '../calibration/promises.ts';
import { numberOf } from '../calibration/versionOf.ts';
import type { Copilot } from '../copilot.ts';
import { identityOf } from '../engine/identity.ts';
import { HttpProblem } from './HttpProblem.ts';

/** What a change of the policy may say; what it leaves out stays. */
export type Changed = Pick<Policy, 'tiers' | 'calibration'> & Partial<Pick<Policy, 'spec'>>;

/** Where the policy of the copilot's own identity is read and changed, one change after the other. */
export interface PolicyDesk {
  readonly read: () => Promise<Policy>;
  readonly summary: () => Promise<PolicySummary>;
  /** Puts another policy in force in place of that of version `base`; a 409 when it no longer is. */
  readonly change: (
    base: unknown,
    by: (policy: Policy) => Changed | Promise<Changed>,
  ) => Promise<PolicySummary>;
  /** What labels say of answers. */
  readonly answers: () => Promise<readonly LabelledAnswer[]>;
}

/** A desk for a copilot. */
export function createPolicyDesk(copilot: Copilot): PolicyDesk {
  const { store } = copilot;
  const identity = () => identityOf(copilot).id;
  const read = () => store.policies.read(identity());
  const answers = async (id = identity()) => [
    ...labelledAnswers(await store.actedAnswers(id)),
    ...checkLabels(await store.checks.of(id)),
  ];
  const summary = async () => {
    const policy = await store.policies.current(identity());
    // What is earned needs no counting, and without a database nothing can be counted.
    return policySummary(policy, isEarned(policy) ? [] : await answers().catch(() => []));
  };
  return {
    read,
    summary,
    answers: () => answers(),
    async change(base, by) {
      const id = identity();
      const policy = await store.policies.read(id);
      if (numberOf(base) !== policy.number) throw outdated();
      const next = { spec: policy.spec, ...(await by(policy)) };
      const promises = certified(next, await answers(id));
      const isIn = await store.policies.replace(id, policy.number, { ...next, promises });
      if (!isIn) throw outdated();
      return summary();
    },
  };
}

/** Somebody else was faster. */
export function outdated(): HttpProblem {
  return new HttpProblem(
    409,
    'somebody has changed the cut-offs meanwhile. Look at the new ones, then apply yours again.',
  );
}
