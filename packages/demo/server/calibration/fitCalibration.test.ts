import { calibrate } from '@credence-ui/core/calibration';
import { expect, it } from 'vitest';
import { votedAnswers } from '../../test/support/votedAnswers.ts';
import { fitCalibration } from './fitCalibration.ts';

const now = new Date('2026-03-02T18:00:00Z');
/** Right for three answers in four above one half, for one in four below. */
const telling = (combined: number, i: number) => (i % 4 === 0) !== combined > 0.5;

it('fits votes that tell, and says on what', () => {
  const outcome = fitCalibration(votedAnswers(240, telling), now);
  if (!outcome.ok) throw new Error(outcome.reason);
  const { calibrator, labels, right, fittedAt } = outcome.calibration;
  expect({ labels, right, fittedAt }).toEqual({
    labels: 240,
    right: 120,
    fittedAt: now.toISOString(),
  });
  expect(calibrate(calibrator, 0.95)).toBeGreaterThan(0.6);
  expect(calibrate(calibrator, 0.05)).toBeLessThan(0.4);
});

it.each([
  ['too few votes', votedAnswers(199, telling), /^there are 199 votes/],
  ['too few wrong ones', votedAnswers(300, (_, i) => i >= 19), /281 for right and 19 for wrong/],
  [
    'votes that have nothing to do with it',
    votedAnswers(240, (_, i) => i % 2 === 0),
    /does not tell/,
  ],
  ['votes that say the opposite', votedAnswers(240, (c, i) => !telling(c, i)), /right more often/],
  [
    'drafts, however many',
    votedAnswers(400, telling).map((one) => ({ ...one, source: 'draft' as const })),
    /^there are 0 votes/,
  ],
])('refuses %s', (_what, answers, reason) => {
  const outcome = fitCalibration(answers, now);
  expect(outcome.ok ? '' : outcome.reason).toMatch(reason);
});
