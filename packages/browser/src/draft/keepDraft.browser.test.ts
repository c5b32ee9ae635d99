import { createDraft } from '@credence-ui/draft';
import type { DraftRecord } from '@credence-ui/draft';
import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { createDraftStorage } from './createDraftStorage.ts';

const original = 'Returns are open for 30 days.';
const open = () => createDraft({ id: 'a1', original });
const fresh = () => `credence-test-${crypto.randomUUID()}`;
const record: DraftRecord = {
  version: 1,
  id: 'a1',
  tab: 't1',
  revision: 1,
  original,
  current: `${original} Ann`,
  savedAt: Date.now(),
  over: {},
};

it('gives a later page what an earlier one left, and forgets it', async () => {
  const name = fresh();
  await createDraftStorage({ name }).save(record);
  const later = createDraftStorage({ name });
  expect(await later.load('a1')).toEqual([record]);
  expect(await later.load('a')).toEqual([]);
  await later.forget('a1');
  expect(await createDraftStorage({ name }).list()).toEqual([]);
});

it('leaves corrupt and newer records where they are, and tells of each once', async () => {
  const name = fresh();
  await createDraftStorage({ name }).save(record);
  const raw = await openDB(name);
  const strange = [{ nonsense: true }, { ...record, version: 2 }, 'text'];
  await Promise.all(strange.map((value, at) => raw.put('drafts', value, ['a1', `s${at}`])));
  const kinds: string[] = [];
  const storage = createDraftStorage({ name, onIssue: ({ kind }) => kinds.push(kind) });
  expect(await storage.load('a1')).toEqual([record]);
  await storage.forget('a1');
  expect(await storage.list()).toEqual([]);
  expect(await raw.count('drafts')).toBe(3);
  expect(kinds.sort()).toEqual(['corrupt', 'corrupt', 'newer']);
  raw.close();
});

it('saves at once when the page is left', async () => {
  const name = fresh();
  const draft = open();
  const kept = createDraftStorage({ name }).keep(draft);
  await vi.waitUntil(() => kept.getSnapshot().status === 'idle');
  draft.edit('Left in the middle of a w');
  window.dispatchEvent(new Event('pagehide'));
  const texts = async () => (await createDraftStorage({ name }).list()).map((one) => one.current);
  // Asked right behind the save, without the half second that typing waits.
  expect(await texts()).toEqual(['Left in the middle of a w']);
  kept.stop();
});

it('tells another page over the channel, so that both texts are offered', async () => {
  const name = fresh();
  const [mine, theirs] = [open(), open()];
  const one = createDraftStorage({ name }).keep(mine);
  const two = createDraftStorage({ name }).keep(theirs);
  await vi.waitUntil(() => two.getSnapshot().status === 'idle');
  mine.edit('Mine.');
  await vi.waitUntil(() => two.getSnapshot().conflict);
  theirs.edit('Theirs.');
  await vi.waitUntil(() => one.getSnapshot().conflict);
  expect(one.getSnapshot().conflict).toMatchObject({
    mine: { text: 'Mine.' },
    other: { text: 'Theirs.' },
  });
  two.resolve('other');
  expect(theirs.getSnapshot().current).toBe('Mine.');
  await vi.waitUntil(() => !one.getSnapshot().conflict);
  [one, two].forEach((kept) => kept.stop());
});

it('tells that a record was refused, and keeps typing apart from that', async () => {
  const kinds: string[] = [];
  const storage = createDraftStorage({ name: fresh(), onIssue: ({ kind }) => kinds.push(kind) });
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(storage.save(record)).rejects.toThrow('full');
  put.mockRestore();
  await storage.save(record);
  expect(await storage.list()).toEqual([record]);
  expect(kinds).toEqual(['unsaved']);
});
