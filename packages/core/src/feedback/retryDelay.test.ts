import fc from 'fast-check';
import { expect, it } from 'vitest';
import { retryDelay } from './createPause.ts';

it('stays between one second and five minutes with a quarter of jitter, whatever the server says', () => {
  const header = fc.option(fc.oneof(fc.string(), fc.integer().map(String), fc.date().map(String)));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      header,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (failures, retryAfter, random) => {
        const delay = retryDelay({ failures, retryAfter, now: 0, random });
        expect(delay).toBeGreaterThanOrEqual(1_000);
        expect(delay).toBeLessThanOrEqual(375_000);
      },
    ),
  );
});

it.each([
  ['120', 120_000],
  ['120.5', 120_500],
  ['-5', 1_000],
  ['soon', 1_000],
  ['2050', 300_000],
  ['2050-01-01', 1_000],
  ['Thu, 01 Jan 1970 00:01:00 GMT', 60_000],
])('understands Retry-After %s', (retryAfter, wait) => {
  expect(retryDelay({ failures: 1, retryAfter, now: 0, random: 0 })).toBe(wait);
});

it.each([
  ['the first failure', null, 1_000],
  ['Retry-After', '120', 120_000],
])('spreads those who come back after %s', (_what, retryAfter, floor) => {
  const delays = [0, 0.25, 0.5, 0.75].map((random) =>
    retryDelay({ failures: 1, retryAfter, now: 0, random }),
  );
  expect(new Set(delays).size).toBe(4);
  for (const delay of delays) expect(delay).toBeGreaterThanOrEqual(floor);
});
