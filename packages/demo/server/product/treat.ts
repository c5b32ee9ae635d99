import { decide } from '@credence-ui/core/policy';
import type { Policy } from '@credence-ui/core/policy';
import { emptyResponse } from '@credence-ui/core/response';
import type { Treated } from '../../shared/product.ts';

/** An answer as it was given. */
export interface PastAnswer {
  readonly confidence: number | null;
  readonly abstain: boolean;
  /** How many sources it cited. */
  readonly citations: number;
}

/** What a policy makes of past answers. Those that their own assessment withheld are withheld under each. */
export function treat(answers: readonly PastAnswer[], policy: Policy): Treated {
  const treated = { reviewed: 0, withheld: 0, oneClick: 0 };
  for (const answer of answers) treated[treatmentOf(answer, policy)] += 1;
  return treated;
}

function treatmentOf(
  { confidence, abstain, citations }: PastAnswer,
  policy: Policy,
): keyof Treated {
  if (abstain) return 'withheld';
  const cited = Array.from({ length: citations }, (_, at) => ({
    id: String(at + 1),
    source: 'document',
    anchor: 'exact' as const,
  }));
  const response = { ...emptyResponse, content: 'An answer.', confidence, citations: cited };
  const decision = decide(response, policy);
  if (decision.show === 'fallback') return 'withheld';
  return 'review' in decision && decision.review.mode === 'off' ? 'oneClick' : 'reviewed';
}
