import { createDraft } from '@credence-ui/draft';
import type { DraftStorage, KeptDraft } from '@credence-ui/draft';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftStorage } from './createDraftStorage.ts';
import { keepDraft } from './keepDraft.ts';

const original = 'Returns are open for 30 days.';
const edited = `${original} Kind regards`;
const open = (draftId = 'a1') => createDraft({ id: draftId, original });
const texts = async (storage: DraftStorage) => (await storage.list()).map(({ current }) => current);
const settle = () => vi.advanceTimersByTimeAsync(0);
let kept: KeptDraft[] = [];

/** A page of its own on the same storage, after it has looked what is there. */
async function visit(storage: DraftStorage, draft = open()) {
  const one = keepDraft(draft, storage);
  kept.push(one);
  await settle();
  return { draft, kept: one, text: () => draft.getSnapshot().current };
}

beforeEach(() => {
  kept = [];
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 27) });
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => {
  kept.forEach((one) => one.stop());
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('saves nothing while nobody typed', async () => {
  const storage = createDraftStorage();
  const page = await visit(storage);
  page.draft.review();
  await vi.advanceTimersByTimeAsync(5000);
  page.kept.stop();
  expect(await texts(storage)).toEqual([]);
  expect(page.kept.getSnapshot()).toEqual({ status: 'idle', restored: null, conflict: null });
});

it('saves half a second after the last key, and a second after the first at the latest', async () => {
  const storage = createDraftStorage();
  const { draft, kept: one } = await visit(storage);
  draft.edit('A');
  await vi.advanceTimersByTimeAsync(499);
  expect(one.getSnapshot().status).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(await texts(storage)).toEqual(['A']);
  expect(one.getSnapshot().status).toBe('saved');
  for (const text of ['B', 'BC', 'BCD', 'BCDE']) {
    draft.edit(text);
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(await texts(storage)).toEqual(['BCDE']);
});

it('saves what waits when it stops', async () => {
  const storage = createDraftStorage();
  const { draft, kept: one } = await visit(storage);
  draft.edit(edited);
  one.stop();
  one.stop();
  await settle();
  expect(await texts(storage)).toEqual([edited]);
});

it('brings back what an earlier page left, until somebody types on', async () => {
  const storage = createDraftStorage();
  const before = await visit(storage);
  before.draft.edit(edited);
  before.kept.stop();
  const savedAt = Date.now();
  await vi.advanceTimersByTimeAsync(60_000);
  const after = await visit(storage);
  expect(after.text()).toBe(edited);
  expect(after.draft.getSnapshot().phase).toBe('reviewing');
  const state = after.kept.getSnapshot();
  expect(state).toEqual({ status: 'saved', restored: { text: edited, savedAt }, conflict: null });
  after.draft.edit(`${edited}, Ann`);
  expect(after.kept.getSnapshot().restored).toBe(null);
  await vi.advanceTimersByTimeAsync(500);
  expect(await texts(storage)).toEqual([`${edited}, Ann`]);
});

it('takes what it brought back away again when it is discarded', async () => {
  const storage = createDraftStorage();
  const before = await visit(storage);
  before.draft.edit(edited);
  before.kept.stop();
  const after = await visit(storage);
  after.kept.discard();
  await settle();
  expect(after.text()).toBe(original);
  expect(after.kept.getSnapshot().restored).toBe(null);
  expect(await texts(storage)).toEqual([]);
});

it.each([
  ['it was sent', async (page: Page) => page.draft.approve() && page.draft.send(() => undefined)],
  ['it is the original again', async (page: Page) => page.draft.revert()],
])('forgets the draft when %s', async (_, act) => {
  const storage = createDraftStorage();
  const page = await visit(storage);
  page.draft.edit(edited);
  await vi.advanceTimersByTimeAsync(500);
  expect(await texts(storage)).toEqual([edited]);
  await act(page);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await texts(storage)).toEqual([]);
  expect(page.kept.getSnapshot().status).toBe('idle');
});

it('forgets a sent draft also when a save was under way', async () => {
  const storage = createDraftStorage();
  const page = await visit(storage);
  page.draft.edit(edited);
  page.kept.stop();
  const again = await visit(storage, page.draft);
  page.draft.approve();
  await page.draft.send(() => undefined);
  again.kept.stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await texts(storage)).toEqual([]);
});

it('is no conflict with itself when the same draft is kept again', async () => {
  const storage = createDraftStorage();
  const page = await visit(storage);
  page.draft.edit(edited);
  page.kept.stop();
  page.draft.edit(`${edited}, Ann`);
  const again = await visit(storage, page.draft);
  await vi.advanceTimersByTimeAsync(500);
  expect(again.kept.getSnapshot()).toEqual({ status: 'saved', restored: null, conflict: null });
  expect(await texts(storage)).toEqual([`${edited}, Ann`]);
});

it('goes on when storage refuses, says so and tries again', async () => {
  const working = createDraftStorage();
  let isFull = true;
  const save: DraftStorage['save'] = (record) =>
    isFull ? Promise.reject(new Error('QuotaExceededError')) : working.save(record);
  const storage = { ...working, save };
  const page = await visit(storage);
  page.draft.edit(edited);
  await vi.advanceTimersByTimeAsync(500);
  expect(page.kept.getSnapshot().status).toBe('failed');
  expect(page.text()).toBe(edited);
  isFull = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.kept.getSnapshot().status).toBe('saved');
  expect(await texts(storage)).toEqual([edited]);
});

it('never overwrites what was typed before storage answered', async () => {
  const storage = createDraftStorage();
  const before = await visit(storage);
  before.draft.edit(edited);
  before.kept.stop();
  const draft = open();
  const one = keepDraft(draft, storage);
  kept.push(one);
  draft.edit('Mine.');
  await vi.advanceTimersByTimeAsync(500);
  expect(draft.getSnapshot().current).toBe('Mine.');
  expect(one.getSnapshot().conflict).toMatchObject({
    mine: { text: 'Mine.' },
    other: { text: edited },
  });
  expect((await texts(storage)).sort()).toEqual(['Mine.', edited]);
});

const newer = 'Returns are open for 14 days.';

it.each([
  ['as it is', newer, newer, []],
  ['in which the old one is kept', newer, original, [[newer, original]]],
  ['under the edits as they were', newer, edited, [[newer, edited]]],
])(
  'saves beside a newer answer taken in %s only what differs from it',
  async (_, next, text, left) => {
    const storage = createDraftStorage();
    const page = await visit(storage);
    page.draft.edit(edited);
    await vi.advanceTimersByTimeAsync(500);
    page.draft.rebase(next, text);
    await vi.advanceTimersByTimeAsync(1000);
    const records = await storage.list();
    expect(records.map((record) => [record.original, record.current])).toEqual(left);
    expect(page.kept.getSnapshot().status).toBe(left.length > 0 ? 'saved' : 'idle');
  },
);

describe('two pages with one draft', () => {
  const mine = `${original} Mine.`;
  const theirs = `${original} Theirs.`;

  async function typeInBoth() {
    const storage = createDraftStorage();
    const [one, two] = [await visit(storage), await visit(storage)];
    one.draft.edit(theirs);
    await vi.advanceTimersByTimeAsync(500);
    two.draft.edit(mine);
    await vi.advanceTimersByTimeAsync(500);
    return { storage, one, two };
  }

  it('keeps both texts and tells both pages', async () => {
    const { storage, one, two } = await typeInBoth();
    expect((await texts(storage)).sort()).toEqual([mine, theirs]);
    const at = (page: Page) => page.kept.getSnapshot().conflict;
    expect(at(one)).toMatchObject({ mine: { text: theirs }, other: { text: mine } });
    expect(at(two)).toMatchObject({ mine: { text: mine }, other: { text: theirs } });
  });

  it.each([
    ['mine', mine],
    ['other', theirs],
    ['both', `${mine}\n\n${theirs}`],
  ] as const)('has "%s" when the person picks that', async (pick, text) => {
    const { storage, two } = await typeInBoth();
    two.kept.resolve(pick);
    await vi.advanceTimersByTimeAsync(500);
    expect(two.text()).toBe(text);
    expect(two.kept.getSnapshot().conflict).toBe(null);
    expect(await texts(storage)).toEqual([text]);
  });

  it('is settled for both once both have one text', async () => {
    const { one, two } = await typeInBoth();
    two.kept.resolve('other');
    await vi.advanceTimersByTimeAsync(500);
    expect(one.kept.getSnapshot().conflict).toBe(null);
  });

  it('leaves what the other page types in storage when it was not touched itself', async () => {
    const storage = createDraftStorage();
    const [one, two] = [await visit(storage), await visit(storage)];
    one.draft.edit(theirs);
    await vi.advanceTimersByTimeAsync(500);
    two.kept.resolve('mine');
    await vi.advanceTimersByTimeAsync(500);
    expect(two.text()).toBe(original);
    expect(await texts(storage)).toEqual([theirs]);
  });
});

type Page = Awaited<ReturnType<typeof visit>>;
