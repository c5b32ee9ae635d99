import fc from 'fast-check';
import { expect, it } from 'vitest';
import { retryDelay } from './retryDelay.ts';

it('stays between one second and five minutes whatever the server says', () => {
  const header = fc.option(fc.oneof(fc.string(), fc.integer().map(String), fc.date().map(String)));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      header,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (failures, retryAfter, random) => {
        const delay = retryDelay({ failures, retryAfter, now: 0, random });
        expect(delay).toBeGreaterThanOrEqual(1_000);
        expect(delay).toBeLessThanOrEqual(300_000);
      },
    ),
  );
});

it.each([
  ['120', 120_000],
  ['Thu, 01 Jan 1970 00:01:00 GMT', 60_000],
])('understands Retry-After %s', (retryAfter, wait) => {
  expect(retryDelay({ failures: 1, retryAfter, now: 0, random: 0 })).toBe(wait);
});
