import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCalibrator } from '../calibration/fitCalibrator.ts';
import { assess } from './assess.ts';
import type { Combiner } from './combiner.ts';
import { fitCombiner } from './fitCombiner.ts';

const content = 'Refunds take 30 days.';
const judged = (score: number | null) => ({ content, verifiers: [{ kind: 'judge', score }] });
const scores = Array.from({ length: 60 }, (_, i) => ((i * 37) % 60) / 60);
const labels = scores.map((score, i): 0 | 1 => (score + ((i * 13) % 7) / 14 > 0.7 ? 1 : 0));
const fitted = fitCombiner(
  scores.map((score) => assess(judged(score))),
  labels,
);
const confidenceOf = (score: number | null, combiner: Combiner) =>
  assess(judged(score), { combiner }).confidence;
const reasonsOf = (options: Parameters<typeof assess>[1]) =>
  assess(judged(0.5), options).layers.flatMap(({ reasons }) => reasons);

describe('fitCombiner', () => {
  it('ranks by what told right from wrong', () => {
    const [low, high] = [confidenceOf(0.1, fitted) ?? NaN, confidenceOf(0.9, fitted) ?? NaN];
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
  });

  it('gives the same number bit for bit after a trip through JSON', () => {
    const stored = JSON.parse(JSON.stringify(fitted)) as Combiner; // what was just written
    expect(stored).toEqual(fitted);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (score) => {
        expect(confidenceOf(score, stored)).toBe(confidenceOf(score, fitted));
      }),
    );
  });

  it('gives a number in [0, 1] that is not called calibrated', () => {
    const assessment = assess(judged(0.9), { combiner: fitted });
    expect(assessment.confidence).toBeLessThanOrEqual(1);
    expect(assessment.calibrated).toBe(false);
  });

  it('uses that a figure is missing', () => {
    const rows = [...scores.map((score) => assess(judged(score))), assess({ content, tokens: [] })];
    const combiner = fitCombiner(rows, [...labels, 0]);
    expect(confidenceOf(0.5, combiner)).not.toBeNull();
    expect(confidenceOf(null, combiner)).toBeNull();
  });

  it('fits nothing to labels of one kind, and says so', () => {
    const rows = [assess(judged(0.2)), assess(judged(0.8))];
    const combiner = fitCombiner(rows, [1, 1]);
    expect(combiner).toMatchObject({ features: [], reason: 'The labels are all of one kind.' });
    expect(confidenceOf(0.5, combiner)).toBeNull();
    expect(fitCombiner([{ signals: [] }, { signals: [] }], [0, 1]).reason).not.toBeNull();
  });

  it('refuses lists of different length', () => {
    expect(() => fitCombiner([assess(judged(0.2))], [])).toThrow('Credence: got 1 assessments');
  });
});

describe('what is stored', () => {
  it.each([
    ['2', { ...fitted, version: 2 }],
    ['1', { version: 1 }],
    ['undefined', {}],
  ])('applies no combiner of unknown form, version %s', (version, stored) => {
    const options = { combiner: stored as unknown as Combiner }; // as it may come out of a database
    expect(assess(judged(0.5), options).confidence).toBeNull();
    expect(reasonsOf(options)).toContain(`Combiner version ${version} is not known.`);
  });

  it('calls a number calibrated only when a fitted calibrator gave it', () => {
    const calibrator = fitCalibrator('platt', scores, labels);
    const assessment = assess(judged(0.5), { calibrator });
    expect(assessment.calibrated).toBe(true);
    expect(assessment.confidence).not.toBe(0.5);
    expect(assess({ content }, { calibrator })).toMatchObject({
      confidence: null,
      calibrated: false,
    });
  });

  it('applies no calibrator that was not fitted or is of another version', () => {
    const unfitted = fitCalibrator('platt', [0.2, 0.9], [1, 1]);
    const other = { ...fitCalibrator('platt', scores, labels), version: 2 } as unknown;
    for (const calibrator of [unfitted, other as typeof unfitted]) {
      expect(assess(judged(0.5), { calibrator })).toMatchObject({
        confidence: null,
        calibrated: false,
        tier: 'unknown',
      });
    }
  });
});
