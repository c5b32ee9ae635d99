import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLimiter } from './createLimiter.ts';

it('never lets more pass within a minute than one allowance and what filled again', () => {
  const steps = fc.array(fc.tuple(fc.nat(20_000), fc.integer({ min: 1, max: 60 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(steps, (list) => {
      let time = 0;
      const { take } = createLimiter(60, () => time);
      let passed = 0;
      for (const [wait, count] of list) {
        time += wait;
        if (take('a', count) === 0) passed += count;
        expect(passed).toBeLessThanOrEqual(60 + time / 1000 + 1e-6);
      }
    }),
  );
});

it('says a wait after which the same passes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), (one, other) => {
      let time = 0;
      const { take } = createLimiter(60, () => time);
      take('a', one);
      time += 1000 * take('a', other);
      expect(take('a', time === 0 ? 0 : other)).toBe(0);
    }),
  );
});

it('gives nothing for a clock that is set back', () => {
  let time = 100_000;
  const { take } = createLimiter(60, () => time);
  take('a', 60);
  time = 0;
  expect(take('a', 1)).toBeGreaterThan(0);
});

it('remembers no more clients than it should', () => {
  let time = 0;
  const { take } = createLimiter(60, () => time);
  for (let client = 0; client < 30_000; client += 1) take(String(client), 60);
  expect(take('29999', 1)).toBeGreaterThan(0);
  time += 60_000;
  expect(take('0', 60)).toBe(0);
});
