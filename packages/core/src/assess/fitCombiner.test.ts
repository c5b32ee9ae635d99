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
    const combiner = fitCombiner(
      scores.map((score) => assess(judged(score))),
      scores.map((): 0 | 1 => 1),
    );
    expect(combiner).toMatchObject({ features: [] });
    expect(combiner.reason).toContain('10 of the rarer kind');
    expect(confidenceOf(0.5, combiner)).toBeNull();
    expect(reasonsOf({ combiner }).join()).toContain('The combiner could not be fitted');
  });

  it('fits nothing to fewer than 50 labels', () => {
    const few = scores.slice(0, 49);
    const combiner = fitCombiner(
      few.map((score) => assess(judged(score))),
      labels.slice(0, 49),
    );
    expect(combiner.reason).toContain('50 labels');
  });

  it.each([[true], [null], [0.5]])('refuses %s for a label', (label) => {
    const wrong = labels.map((each, i) => (i === 3 ? label : each)) as (0 | 1)[]; // as JavaScript may pass them
    const rows = scores.map((score) => assess(judged(score)));
    expect(() => fitCombiner(rows, wrong)).toThrow(`Credence: a label is ${String(label)}.`);
  });

  it('never lets more support lower the number, even where labels say so', () => {
    const opposite = labels.map((label): 0 | 1 => (label === 1 ? 0 : 1));
    const combiner = fitCombiner(
      scores.map((score) => assess(judged(score))),
      opposite,
    );
    const rising = [0, 0.25, 0.5, 0.75, 1].map((score) => confidenceOf(score, combiner) ?? NaN);
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
  });

  it('names itself by its weights, and a calibrator of other numbers is refused', () => {
    const same = fitCombiner(
      scores.map((score) => assess(judged(score))),
      labels,
    );
    expect(same.id).toBe(fitted.id);
    const calibrator = fitCalibrator('platt', scores, labels);
    expect(assess(judged(0.5), { combiner: fitted, calibrator }).confidence).toBeNull();
    const own = fitCalibrator('platt', scores, labels, { combiner: fitted });
    expect(assess(judged(0.5), { combiner: fitted, calibrator: own }).calibrated).toBe(true);
  });

  it('refuses lists of different length', () => {
    expect(() => fitCombiner([assess(judged(0.2))], [])).toThrow('Credence: got 1 assessments');
  });
});

describe('what is stored', () => {
  it.each([
    ['1', { ...fitted, version: 1 }],
    ['3', { version: 3 }],
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
