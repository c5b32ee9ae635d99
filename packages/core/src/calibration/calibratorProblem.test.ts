import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.ts';
import {
  calibrationMethods,
  calibratorMismatch,
  calibratorProblem,
  engineVersion,
} from './calibrator.ts';
import type { Calibrator } from './calibrator.ts';
import { fitCalibrator } from './fitCalibrator.ts';

const scores = [0.1, 0.4, 0.5, 0.6, 0.9];
const labels = [0, 1, 0, 1, 1];
const platt = fitCalibrator('platt', scores, labels);
const steps = fitCalibrator('isotonic', scores, labels);

it('keeps with a calibrator what it was fitted on', () => {
  const head = { engine: engineVersion, combiner: null, n: 5, right: 3, margin: 0 };
  expect(platt).toMatchObject(head);
  const combiner = { id: 'c7' };
  expect(fitCalibrator('beta', scores, labels, { combiner })).toMatchObject({ combiner: 'c7' });
  expect(fitCalibrator('platt', [], [], { combiner })).toMatchObject({ n: 0, combiner: 'c7' });
});

it.each(calibrationMethods)('reads %s as it was stored, fitted or not', (method) => {
  for (const fit of [fitCalibrator(method, scores, labels), fitCalibrator(method, [], [])])
    expect(calibratorProblem(JSON.parse(JSON.stringify(fit)))).toBe(null);
});

it.each<[string, object]>([
  ['no parameters', { ...platt, a: undefined }],
  ['a parameter that JSON made null', { ...platt, b: null }],
  ['an endless parameter', { ...platt, a: Infinity }],
  ['no temperature', { ...platt, method: 'temperature', t: 0 }],
  ['no margin', { ...platt, margin: undefined }],
  ['a margin beyond the middle', { ...platt, margin: 0.6 }],
  ['more right than labelled', { ...platt, right: 6 }],
  ['no count of the right', { ...platt, right: undefined }],
  ['no list', { ...steps, y: 1 }],
  ['lists of different length', { ...steps, y: [0.5] }],
  ['a descending x', { ...steps, x: [0.5, 0.4], y: [0, 1] }],
  ['an x twice', { ...steps, x: [0.5, 0.5], y: [0, 1] }],
  ['a y beyond 1', { ...steps, x: [0.4, 0.5], y: [0, 1.5] }],
  ['a y that is no number', { ...steps, x: [0.4, 0.5], y: [0, null] }],
])('refuses a calibrator with %s', (_what, stored) => {
  expect(calibratorProblem(stored)).toMatch(/damaged/);
  expect(() => calibrate(stored as Calibrator, 0.4)).toThrow(/^Credence: .*damaged/);
});

it('keeps probabilities a margin away from certainty', () => {
  const careful = { ...steps, margin: 0.1 };
  expect([calibrate(steps, 0), calibrate(steps, 1)]).toEqual([0, 1]);
  expect([calibrate(careful, 0), calibrate(careful, 1)]).toEqual([0.1, 0.9]);
  expect(calibrate(careful, 0.5)).toBe(calibrate(steps, 0.5));
});

describe('a calibrator that must not be applied', () => {
  const right = fitCalibrator('isotonic', scores, [1, 1, 1, 1, 1]);
  it.each<[string, unknown, string | null, RegExp]>([
    ['is damaged', { ...platt, a: null }, null, /damaged/],
    ['is unknown', {}, null, /not known/],
    ['was not fitted', fitCalibrator('platt', scores, [1, 1, 1, 1, 1]), null, /could not be fit/],
    ['saw right answers alone', right, null, /one kind/],
    ['saw wrong answers alone', fitCalibrator('isotonic', [0.2], [0]), null, /one kind/],
    ['is of another engine', { ...platt, engine: '1' }, null, /engine 1/],
    ['names no engine', { ...platt, engine: undefined }, null, /engine undefined/],
    ['is for the default combination', platt, 'c7', /default combination, not of combiner c7/],
    ['is for a combiner', { ...platt, combiner: 'c7' }, null, /of combiner c7/],
    ['is for another combiner', { ...platt, combiner: 'c7' }, 'c8', /c7, not of combiner c8/],
  ])('%s', (_what, stored, combiner, words) => {
    expect(calibratorMismatch(stored, { combiner })).toMatch(words);
  });

  it('is none that was fitted on the same numbers', () => {
    expect(calibratorMismatch(platt, { combiner: null })).toBe(null);
    expect(calibratorMismatch({ ...platt, combiner: 'c7' }, { combiner: 'c7' })).toBe(null);
  });
});
