import type { DraftRecord } from '@credence-ui/draft';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDraftStorage } from './createDraftStorage.ts';
import type { DraftStorageIssue } from './createDraftStorage.ts';
import { afterVisit, readRecord } from './draftRecord.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 27);
const record: DraftRecord = {
  version: 1,
  id: 'a1',
  tab: 't1',
  revision: 1,
  original: 'Dear',
  current: 'Dear Ann',
  savedAt: now,
  over: {},
};

beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue(undefined));
afterEach(() => void vi.restoreAllMocks());

it('works in memory where there is no IndexedDB, and tells it once', async () => {
  const issues: DraftStorageIssue[] = [];
  const storage = createDraftStorage({ onIssue: (issue) => issues.push(issue), now: () => now });
  await storage.save(record);
  await storage.save({ ...record, id: 'b2', savedAt: now + 1 });
  expect(await storage.load('a1')).toEqual([record]);
  expect((await storage.list()).map(({ id }) => id)).toEqual(['b2', 'a1']);
  await storage.forget('a1');
  expect(await storage.load('a1')).toEqual([]);
  expect(issues).toEqual([{ kind: 'memory' }]);
});

it('forgets of what was seen no later words', async () => {
  const storage = createDraftStorage({ now: () => now });
  const later = { ...record, tab: 't2', revision: 6 };
  await storage.save(record);
  await storage.save(later);
  await storage.forget('a1', { t1: 1, t2: 5 });
  expect(await storage.load('a1')).toEqual([later]);
});

it('goes on when the listener of issues throws', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const storage = createDraftStorage({
    onIssue: () => {
      throw new Error('broken');
    },
  });
  await storage.save(record);
  expect(await storage.load('a1')).toEqual([record]);
});

it.each<[string, unknown, 'corrupt' | 'newer']>([
  ['nothing', null, 'corrupt'],
  ['a text', 'Dear Ann', 'corrupt'],
  ['no text in it', { ...record, current: 7 }, 'corrupt'],
  ['no number of its revision', { ...record, revision: Number.NaN }, 'corrupt'],
  ['pages without revisions', { ...record, over: { t2: '5' } }, 'corrupt'],
  ['a later version', { version: 2, words: ['Dear'] }, 'newer'],
])('shows no value with %s as a draft, and never deletes it', (_, value, kind) => {
  expect(readRecord(value)).toBe(kind);
  expect(afterVisit(value, now + 365 * day)).toBe(value);
});

it.each<[string, readonly number[], boolean]>([
  ['29 days later', [29], true],
  ['one visit after 31 days', [31], true],
  ['two visits on one day', [31, 31.5], true],
  ['two visits a day apart', [31, 32], false],
  ['a visit with a clock ten years ahead', [3650, 1, 2, 29], true],
  ['a clock ten years behind', [-3650, -3649], true],
  ['a clock ahead and then an old draft', [3650, 31, 32], false],
])('keeps or forgets a draft after %s', (_, days, isKept) => {
  const left = days.reduce<unknown>((value, at) => afterVisit(value, now + at * day), record);
  expect(left === undefined).toBe(!isKept);
  if (isKept) expect(readRecord(left)).toEqual(record);
});
