import type { OneClick } from '../../shared/calibration.ts';
import type { LabelledAnswer } from './labelledAnswers.ts';
import type { Policy } from './policy.ts';
import { certified, promisesOf } from './promises.ts';

/** Whether the highest tier was certified when the cut-offs in force were applied. Else nothing is sent in one click. */
export function isEarned({ tiers, promises }: Pick<Policy, 'tiers' | 'promises'>): boolean {
  const best = tiers[0]?.name;
  return promises.some(({ name, certified }) => name === best && certified !== null);
}

/** Whether answers may be sent in one click, and what is missing. */
export function oneClickOf(policy: Policy, answers: readonly LabelledAnswer[]): OneClick {
  const { count = 0, errors = 0, needed = 0 } = promisesOf(policy, answers)[0]?.band ?? {};
  return {
    earned: isEarned(policy),
    certified: isEarned({ tiers: policy.tiers, promises: certified(policy, answers) }),
    there: count,
    wrong: errors,
    needed,
  };
}
