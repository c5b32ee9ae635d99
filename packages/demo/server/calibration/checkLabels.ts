import type { CheckSummary } from '../../shared/calibration.ts';
import type { CheckedQuestion } from '../store/createChecks.ts';
import type { LabelledAnswer } from './labelledAnswers.ts';

/** The check questions that were answered, as labels. Those on which the engine was tuned prove nothing and are left out. */
export function checkLabels(checks: readonly CheckedQuestion[]): readonly LabelledAnswer[] {
  return checks.flatMap(({ tuned, abstain, combined, right, at }) =>
    tuned || abstain || combined === null ? [] : [{ right, combined, at, source: 'check' }],
  );
}

/** The check questions in figures. */
export function checkSummary(checks: readonly CheckedQuestion[]): CheckSummary {
  const answered = checks.filter(({ abstain }) => !abstain);
  const withheld = checks.filter(({ abstain }) => abstain);
  return {
    questions: checks.length,
    answered: answered.length,
    right: answered.filter(({ right }) => right).length,
    withheld: withheld.length,
    rightlyWithheld: withheld.filter(({ right }) => right).length,
    counted: checkLabels(checks).length,
  };
}
