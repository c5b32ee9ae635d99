import type { LabelledAnswer } from '../../server/calibration/labelledAnswers.ts';

/** Voted answers for tests: `n` confidences spread evenly over (0, 1), right as `isRight` says, one a minute. */
export function votedAnswers(
  n: number,
  isRight: (combined: number, i: number) => boolean,
): readonly LabelledAnswer[] {
  return Array.from({ length: n }, (_, i) => {
    const combined = (i + 0.5) / n;
    const at = new Date(Date.UTC(2026, 2, 2, 9, i));
    return { combined, right: isRight(combined, i), source: 'vote' as const, at };
  });
}
