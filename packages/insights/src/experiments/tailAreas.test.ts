import { expect, it } from 'vitest';
import {
  chiSquareTail,
  normalBound,
  normalTails,
  studentBound,
  studentTails,
} from './tailAreas.ts';

// Reference values by SciPy 1.17.
it.each([
  ['normal bound, 95 %', normalBound(0.95), 1.959963984540054],
  ['normal tails beyond 1.96', normalTails(-1.96), 0.04999579029644087],
  ['normal tails beyond 30', normalTails(30), 9.813427854295816e-198],
  ['t bound, 95 %, 1 degree of freedom', studentBound(0.95, 1), 12.706204736174705],
  ['t bound, 99 %, 30 degrees of freedom', studentBound(0.99, 30), 2.749995653567226],
  ['t bound, 90 %, 2.5 degrees of freedom', studentBound(0.9, 2.5), 2.5582186141359364],
  ['t tails beyond 2, 5 degrees of freedom', studentTails(-2, 5), 0.10193947882985835],
  ['t tails beyond 40, 3 degrees of freedom', studentTails(40, 3), 3.4380680789158506e-5],
  ['chi-square beyond 0.5, 10 degrees of freedom', chiSquareTail(0.5, 10), 0.999993388289439],
  ['chi-square beyond 100, 3 degrees of freedom', chiSquareTail(100, 3), 1.5541594313896026e-21],
])('agrees to twelve digits: %s', (_name, found, reference) => {
  expect(found / reference).toBeCloseTo(1, 12);
});

it.each([
  ['normal', normalTails(0), 1],
  ['t', studentTails(0, 4), 1],
  ['t, out of reach', studentTails(1e200, 4), 0],
  ['chi-square', chiSquareTail(0, 4), 1],
  ['normal, out of reach', normalTails(1e3), 0],
])('keeps to its ends: %s', (_name, found, end) => {
  expect(found).toBe(end);
});
