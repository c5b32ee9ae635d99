import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDraft } from './createDraft.ts';
import type { DraftOptions } from './createDraft.ts';
import type { Deliver } from './draft.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const oneClick = (options: Partial<DraftOptions> = {}) =>
  createDraft({ id: 'd1', original: 'Yes.', mode: 'off', undoSeconds: 5, ...options });
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

it('lets a send in one click be taken back for as long as the draft says', async () => {
  const draft = oneClick();
  const deliver = vi.fn();
  const sent = draft.send(deliver);
  expect(draft.getSnapshot()).toMatchObject({ phase: 'waiting', undoSeconds: 5 });
  await pass(4.9);
  expect(deliver).not.toHaveBeenCalled();
  expect(draft.undo()).toBe(true);
  expect(await sent).toBe(false);
  expect(draft.getSnapshot()).toMatchObject({ phase: 'reviewing', approvedText: null });
  await pass(60);
  expect(deliver).not.toHaveBeenCalled();
});

it('delivers when the time is over, or at once when it is hurried', async () => {
  for (const end of [() => pass(5), async (draft = oneClick()) => draft.hurry()]) {
    const draft = oneClick();
    const deliver = vi.fn();
    const sent = draft.send(deliver);
    await end(draft);
    expect(await sent).toBe(true);
    expect(deliver).toHaveBeenCalledOnce();
    expect(draft.undo()).toBe(false);
  }
});

it('takes the send back at an edit and at a stricter rule, and waits anew for the next', async () => {
  const draft = oneClick();
  const deliver = vi.fn();
  const first = draft.send(deliver);
  await pass(4);
  draft.edit('No.');
  expect(await first).toBe(false);
  const second = draft.send(deliver);
  await pass(4);
  expect(deliver).not.toHaveBeenCalled();
  draft.setMode('confirm');
  expect(await second).toBe(false);
  expect(draft.getSnapshot().phase).toBe('reviewing');
});

it('lets what was approved be taken back where the draft says so, to be approved again', async () => {
  const draft = oneClick({ mode: 'confirm', undoApproved: true });
  const deliver = vi.fn();
  draft.review();
  draft.approve();
  const sent = draft.send(deliver);
  expect(draft.getSnapshot()).toMatchObject({ phase: 'waiting', undoSeconds: 5 });
  expect(draft.undo()).toBe(true);
  expect(await sent).toBe(false);
  expect(draft.getSnapshot()).toMatchObject({ phase: 'reviewing', approvedText: null });
  draft.approve();
  const again = draft.send(deliver);
  await pass(5);
  expect(await again).toBe(true);
  expect(deliver).toHaveBeenCalledOnce();
});

it('does not wait for what was approved, nor where the window is shut', async () => {
  const approved = oneClick({ mode: 'confirm' });
  approved.review();
  approved.approve();
  expect(approved.getSnapshot().undoSeconds).toBe(0);
  expect(await approved.send(() => undefined)).toBe(true);
  const shut = oneClick();
  shut.setUndo(0);
  expect(await shut.send(() => undefined)).toBe(true);
});

it('names each text of a draft by one key, whatever the try, and another text by another', async () => {
  const keys: string[] = [];
  const failing: Deliver = (_, { key }) => {
    keys.push(key);
    throw new Error('no line');
  };
  const [draft, sameInAnotherTab] = [oneClick({ undoSeconds: 0 }), oneClick({ undoSeconds: 0 })];
  await draft.send(failing);
  await draft.send(failing);
  await sameInAnotherTab.send(failing);
  draft.edit('No.');
  await draft.send(failing);
  await createDraft({ id: 'd2', original: 'Yes.', mode: 'off' }).send(failing);
  expect(keys[0]).toMatch(/^d1\.[0-9a-f]{16}$/);
  expect(keys.map((key) => keys.indexOf(key))).toEqual([0, 0, 0, 3, 4]);
});

it('no longer waits for a send without an answer, and keeps the text for another try', async () => {
  const draft = oneClick({ undoSeconds: 0, timeoutSeconds: 10 });
  let signal: { readonly aborted: boolean } | undefined;
  const sent = draft.send((_, delivery) => {
    ({ signal } = delivery);
    return new Promise(() => undefined);
  });
  await pass(10);
  expect(await sent).toBe(false);
  expect(signal?.aborted).toBe(true);
  expect(draft.getSnapshot()).toMatchObject({ phase: 'failed', late: true, error: null });
  expect(await draft.send(() => undefined)).toBe(true);
  expect(draft.getSnapshot()).toMatchObject({ phase: 'sent', late: false });
});

it('counts a success that comes late, also of a text that was changed since', async () => {
  const draft = oneClick({ undoSeconds: 0, timeoutSeconds: 10 });
  let arrive: (() => void) | undefined;
  void draft.send(() => new Promise<void>((resolve) => (arrive = resolve)));
  await pass(10);
  draft.edit('No.');
  arrive?.();
  await pass(0);
  expect(draft.getSnapshot()).toMatchObject({ phase: 'sent', sentText: 'Yes.', current: 'No.' });
  expect(await draft.send(() => undefined)).toBe(false);
});

it('takes what an aborted delivery throws for no answer either', async () => {
  const draft = oneClick({ undoSeconds: 0, timeoutSeconds: 10 });
  void draft.send(
    (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
      }),
  );
  await pass(11);
  expect(draft.getSnapshot()).toMatchObject({ phase: 'failed', late: true, error: null });
});
