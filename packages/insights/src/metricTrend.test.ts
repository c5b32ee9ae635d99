import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent } from '@credence-ui/core/event';
import { expect, it } from 'vitest';
import { metricTrend } from './metricTrend.ts';

/** So many sends on each day from the second of March on, of which a share was edited. */
function sends(rates: readonly number[], each: number): readonly CredenceEvent[] {
  return rates.flatMap((rate, day) =>
    Array.from({ length: each }, (_, at) =>
      createEvent(
        { type: 'draft.sent', edited: at < rate * each, changeRatio: 0.1 },
        {
          ...{
            responseId: `${String(day)}-${String(at)}`,
            sessionId: `s${String(day)}-${String(at)}`,
          },
          ...{ tier: 'medium', confidence: 0.7, thresholdsVersion: '1' },
        },
        { now: () => Date.UTC(2026, 2, 2 + day, 9, 0, at), random: Math.random },
      ),
    ),
  );
}

const since = '2026-03-07T00:00:00Z';

it('tells days, the direction over them, and the change since the fixed day', () => {
  const { days, monotone, difference, verdict } = metricTrend(
    sends([0.5, 0.5, 0.5, 0.5, 0.5, 0.3, 0.3, 0.3, 0.3, 0.3], 300),
    { since },
  );
  expect(days.map(({ value }) => value).slice(4, 6)).toEqual([0.5, 0.3]);
  expect(monotone?.s).toBeLessThan(0);
  expect(difference).toBeCloseTo(-0.2, 12);
  expect(verdict).toBe('better');
});

it('says that it cannot be told yet where there is little', () => {
  expect(metricTrend(sends([0.5, 0.5, 0.5, 0.5, 0.5, 0.4], 10), { since })).toMatchObject({
    verdict: 'notEnough',
  });
});

it.each([
  ['nothing', []],
  ['nothing since', sends([0.5, 0.4], 20)],
])('says that nothing can be told of %s', (_, events) => {
  expect(metricTrend(events, { since })).toMatchObject({
    ...{ difference: null, pValue: null, monotone: null, verdict: 'cannotTell' },
  });
});

it('raises hardly a false alarm though it is looked at every day', () => {
  let [state, alarms] = [7, 0];
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  for (let product = 0; product < 60; product++) {
    const rates = Array.from({ length: 15 }, () => {
      const edited = Array.from({ length: 40 }, () => random() < 0.4).filter(Boolean).length;
      return edited / 40;
    });
    const all = sends(rates, 40);
    const looks = Array.from({ length: 10 }, (_, day) =>
      all.filter(({ at }) => Date.parse(at) < Date.UTC(2026, 2, 8 + day)),
    );
    const isAlarm = looks.some((events) => {
      const { verdict } = metricTrend(events, { since, effect: 0.1, unit: 'answer' });
      return verdict === 'better' || verdict === 'worse';
    });
    if (isAlarm) alarms++;
  }
  expect(alarms / 60).toBeLessThan(0.12);
});
