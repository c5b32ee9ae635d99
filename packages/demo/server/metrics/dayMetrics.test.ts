import { createEvent } from '@credence-ui/core/event';
import type { EventBody } from '@credence-ui/core/event';
import { expect, it } from 'vitest';
import { dayMetrics } from './dayMetrics.ts';

const now = new Date(2026, 2, 3, 15, 30);
const at = (day: number, body: EventBody, responseId: string) => {
  const base = { responseId, tier: 'medium', confidence: 0.7, thresholdsVersion: '1' };
  return createEvent(body, base, {
    now: () => new Date(2026, 2, day, 12).getTime(),
    random: Math.random,
  });
};
const sent = (edited: boolean): EventBody => ({
  type: 'draft.sent',
  edited,
  changeRatio: edited ? 0.4 : 0,
});

it('counts today and keeps a line of seven days, across the end of a month', () => {
  const metrics = dayMetrics(
    [
      at(3, { type: 'response.shown' }, 'a'),
      at(3, sent(true), 'a'),
      at(3, { type: 'feedback.voted', vote: 'up', reasons: [] }, 'a'),
      at(2, sent(false), 'b'),
      at(-5, sent(true), 'c'),
    ],
    now,
  );
  expect(metrics).toMatchObject({
    events: 3,
    shown: 1,
    tiers: { medium: 1 },
    editRate: 1,
    sent: 1,
    thumbsRatio: 1,
  });
  expect(metrics.since).toBe(new Date(2026, 2, 3).toISOString());
  expect(metrics.days.map(({ day }) => day)).toEqual([
    '2026-02-25',
    '2026-02-26',
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
    '2026-03-02',
    '2026-03-03',
  ]);
  expect(metrics.days.map(({ editRate }) => editRate)).toEqual([
    null,
    null,
    null,
    null,
    null,
    0,
    1,
  ]);
});

it('knows no rate on a day without events', () => {
  const { editRate, thumbsRatio, handoffRate, events } = dayMetrics([], now);
  expect([editRate, thumbsRatio, handoffRate, events]).toEqual([null, null, null, 0]);
});
