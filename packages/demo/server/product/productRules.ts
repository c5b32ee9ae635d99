import { defaultPolicy as libraryPolicy, definePolicy } from '@credence-ui/core/policy';
import type { Policy as AnswerPolicy } from '@credence-ui/core/policy';
import { policyFromSpec } from '@credence-ui/insights';
import type { LLMProductSpec } from '@credence-ui/insights';
import type { Policy } from '../calibration/policy.ts';
import { isEarned } from '../calibration/oneClick.ts';

/** What is done with answers under a policy of the copilot: the rules of its spec, with the cut-offs that are in force. */
export function rulesOf(policy: Pick<Policy, 'tiers' | 'spec' | 'promises'>): AnswerPolicy {
  const base = policy.spec ? policyFromSpec(policy.spec) : libraryPolicy;
  const rules = definePolicy({ tiers: policy.tiers }, base);
  if (isEarned(policy) || rules.review.positive !== 'off') return rules;
  // Until labels certify the highest tier, nothing leaves in one click.
  return definePolicy({ review: { positive: 'confirm' } }, rules);
}

/** A policy under a spec and its cut-offs; the calibration stays. */
export function withSpec(policy: Policy, spec: LLMProductSpec): Policy {
  return { ...policy, spec, tiers: policyFromSpec(spec).tiers };
}
