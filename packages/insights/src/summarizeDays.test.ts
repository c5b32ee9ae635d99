import type { CredenceEvent } from '@credence-ui/core/event';
import { expect, it } from 'vitest';
import { summarizeDays } from './summarizeDays.ts';

const shown = (id: string, at: string): CredenceEvent => ({
  id,
  at,
  type: 'response.shown',
  responseId: id,
  tier: 'high',
  confidence: 0.9,
  thresholdsVersion: '1',
});
const counts = (events: readonly CredenceEvent[], timeZone?: string) =>
  summarizeDays(events, timeZone === undefined ? {} : { timeZone }).map(({ day, summary }) => [
    day,
    summary.shown,
  ]);

const events = [
  shown('c', '2026-03-02T00:30:00.000Z'),
  shown('a', '2026-03-01T09:00:00.000Z'),
  shown('b', '2026-03-01T23:30:00.000Z'),
  shown('a', '2026-03-01T09:00:00.000Z'),
];

it('puts the days in order and counts each event once', () => {
  expect(counts(events)).toEqual([
    ['2026-03-01', 2],
    ['2026-03-02', 1],
  ]);
});

it('lets a day begin where the reader lives', () => {
  expect(counts(events, 'America/New_York')).toEqual([['2026-03-01', 3]]);
});

it('leaves out events whose time cannot be read', () => {
  expect(counts([shown('a', 'yesterday')])).toEqual([]);
});
