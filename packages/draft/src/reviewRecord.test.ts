import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDraft } from './createDraft.ts';
import { reviewRecord } from './reviewRecord.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-01T10:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const original = 'The window is 30 days. Shipping is free. Write to us.';
const pass = (seconds: number) => void vi.advanceTimersByTime(seconds * 1000);

it('tells how long was looked, what was opened and ticked, and how much was changed', async () => {
  const draft = createDraft({ id: 'd', original, mode: 'confirm' });
  pass(60);
  draft.review();
  pass(4);
  draft.openSource('1');
  draft.tick('30 days', true);
  pass(4);
  draft.edit(original.replace('30', '14'));
  draft.approve();
  expect(reviewRecord(draft.getSnapshot())).toMatchObject({ status: 'unsent', changeRatio: null });
  pass(60);
  await draft.send(() => undefined);
  expect(reviewRecord(draft.getSnapshot())).toEqual({
    status: 'known',
    changeRatio: 2 / 22,
    words: 11,
    sentences: 3,
    seconds: 8,
    hasty: false,
    sourcesOpened: 1,
    ticks: [{ value: '30 days', at: '2026-03-01T10:01:04.000Z' }],
  });
});

it.each([
  [2.9, true],
  [3, false],
])('calls an approval of three sentences after %s seconds hasty: %s', (seconds, hasty) => {
  const draft = createDraft({ id: 'd', original });
  draft.review();
  pass(seconds);
  draft.approve();
  expect(reviewRecord(draft.getSnapshot()).hasty).toBe(hasty);
});

it('measures a send in one click from when the draft was made', async () => {
  const draft = createDraft({ id: 'd', original, mode: 'off' });
  pass(1);
  await draft.send(() => undefined);
  expect(reviewRecord(draft.getSnapshot())).toMatchObject({ seconds: 1, hasty: true });
});

it.each([
  ['', 'Written by hand.', 'empty'],
  [original, `${original}\n-- \nKim`, 'signature'],
])('knows no share of change from %j to %j', async (before, after, status) => {
  const draft = createDraft({ id: 'd', original: before, current: after });
  draft.approve();
  await draft.send(() => undefined);
  expect(reviewRecord(draft.getSnapshot())).toMatchObject({ status, changeRatio: null });
});

it('forgets how long an approval took that was taken back, and measures the next anew', () => {
  const draft = createDraft({ id: 'd', original });
  draft.review();
  pass(1);
  draft.approve();
  draft.edit('No.');
  expect(draft.getSnapshot().reviewSeconds).toBe(null);
  pass(1);
  draft.approve();
  expect(draft.getSnapshot().reviewSeconds).toBe(2);
});

it('takes no harm from a clock that is set back', () => {
  const draft = createDraft({ id: 'd', original });
  draft.review();
  pass(5);
  vi.setSystemTime(new Date('2016-01-01'));
  draft.approve();
  expect(draft.getSnapshot().reviewSeconds).toBe(5);
});
