import { expect, it } from 'vitest';
import { certifyClaims } from './certify.ts';
import type { LabelledClaims } from './certify.ts';

const risk = { targetError: 0.1, delta: 0.05 };
const answer = (...claims: [support: number | null, right: boolean][]): LabelledClaims => ({
  claims: claims.map(([support, right]) => ({ support, right })),
});
const repeat = (count: number, one: LabelledClaims) => Array.from({ length: count }, () => one);

it('keeps claims down to the support at which answers begin to hold wrong ones', () => {
  const answers = [
    ...repeat(80, answer([0.9, true], [0.3, true])),
    ...repeat(20, answer([0.9, true], [0.6, false])),
  ];
  expect(certifyClaims(answers, risk)).toMatchObject({
    keepFrom: 0.61,
    answers: 100,
    errors: 0,
    claims: 200,
    kept: 100,
  });
});

it('counts an answer once, however many of its claims are wrong', () => {
  const answers = [
    ...repeat(97, answer([0.5, true])),
    ...repeat(3, answer([0.9, false], [0.8, false], [0.7, false])),
  ];
  expect(certifyClaims(answers, risk)).toMatchObject({ keepFrom: 0, errors: 3 });
});

it.each([null, NaN, 1.5, -0.5])('always marks a claim of support %d', (support) => {
  expect(certifyClaims(repeat(50, answer([support, false])), risk)).toMatchObject({
    keepFrom: 0,
    errors: 0,
    kept: 0,
  });
});

it.each([
  ['no answers', []],
  ['too few answers', repeat(28, answer([0.9, true]))],
  ['wrong claims that are fully supported', repeat(100, answer([1, false]))],
])('certifies nothing with %s', (_what, answers) => {
  expect(certifyClaims(answers, risk)).toBe(null);
});

it('certifies as few answers as can pass', () => {
  expect(certifyClaims(repeat(29, answer([0.9, true])), risk)).toMatchObject({ keepFrom: 0 });
});

it.each([{ targetError: 1 }, { delta: 0 }])('refuses %j', (wrong) => {
  expect(() => certifyClaims([], { ...risk, ...wrong })).toThrow(/^Credence: /);
});

it('breaks the promise no more often than delta, and keeps most of what could be kept', () => {
  // Four claims an answer, each wrong with a chance of 0.1 at every support.
  const trueError = (keepFrom: number) => 1 - (1 - 0.1 * (1 - keepFrom)) ** 4;
  let [broken, kept] = [0, 0];
  for (let seed = 0; seed < 500; seed++) {
    const next = random(seed);
    const answers = Array.from({ length: 400 }, () =>
      answer(...repeat(4, answer()).map((): [number, boolean] => [next(), next() >= 0.1])),
    );
    const found = certifyClaims(answers, risk);
    if (!found) continue;
    if (trueError(found.keepFrom) > risk.targetError) broken++;
    kept += (1 - found.keepFrom) / 500;
  }
  // 25 of 500 are allowed on average, 38 with a chance of 1 in 200; the truth would allow 0.26.
  expect(broken).toBeLessThan(38);
  expect(broken).toBeGreaterThan(0);
  expect(kept).toBeGreaterThan(0.17);
});

/** Numbers in [0, 1) that repeat for a seed (Mulberry32). */
function random(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}
