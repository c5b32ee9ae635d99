import { expect, it } from 'vitest';
import { createEvent } from '../event/event.ts';
import { eraseFrom } from './eraseFrom.ts';
import { memoryStorage } from './outbox.ts';

const context = { tier: 'high', confidence: 0.9, thresholdsVersion: '1' };
const record = (responseId: string, sessionId: string, rejected: string | null = null) => {
  const event = createEvent({ type: 'response.shown' }, { ...context, responseId, sessionId });
  return { id: event.id, sequence: 1, event, rejected };
};

async function filled() {
  const storage = memoryStorage();
  const records = [record('r1', 's1'), record('r1', 's2', '422'), record('r2', 's1')];
  for (const one of records) await storage.put(one);
  return { storage, ids: records.map(({ id }) => id) };
}

it.each([
  ['an answer', { responseId: 'r1' }, [2]],
  ['a session', { sessionId: 's1' }, [1]],
  ['an answer of which nothing waits', { responseId: 'r9' }, [0, 1, 2]],
])('forgets %s, refused events included, and keeps the rest', async (_what, erased, kept) => {
  const { storage, ids } = await filled();
  expect(await eraseFrom(storage, erased)).toBe(3 - kept.length);
  const left = (await storage.list()).map((one) => (one as { readonly id: string }).id);
  expect(left).toEqual(kept.map((at) => ids[at]));
});

it('does not trouble a storage that holds nothing of it', async () => {
  const { storage } = await filled();
  const remove = () => Promise.reject(new Error('nothing is to go'));
  expect(await eraseFrom({ ...storage, remove }, { responseId: 'r9' })).toBe(0);
});

it('forgets what no outbox can read, and passes over what has no id', async () => {
  const removed: string[][] = [];
  const storage = {
    list: () =>
      Promise.resolve([
        null,
        undefined,
        7,
        { event: { responseId: 'r1' } },
        { id: 'n', event: null },
        broken,
      ]),
    remove: (ids: readonly string[]) => Promise.resolve(void removed.push([...ids])),
  };
  expect(await eraseFrom(storage, { responseId: 'r1' })).toBe(1);
  expect(removed).toEqual([['b']]);
});

const broken = { id: 'b', event: { responseId: 'r1', type: 'of another release' } };
