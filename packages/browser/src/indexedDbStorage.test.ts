import { createEvent } from '@credence-ui/core/event';
import type { OutboxRecord, OutboxStorage } from '@credence-ui/core/feedback';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const event = createEvent(
  { type: 'response.shown' },
  { responseId: 'r', tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
);
const record: OutboxRecord = { id: event.id, sequence: 1, event, rejected: null };

/** A fresh page: what was warned of on another one is forgotten. */
async function openPage(): Promise<(name: string) => OutboxStorage> {
  vi.resetModules();
  const { indexedDbStorage } = await import('./indexedDbStorage.ts');
  return indexedDbStorage;
}

const silent = () => undefined;
let warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(silent);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'indexedDB');
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it.each<[string, PropertyDescriptor | null]>([
  ['is missing', null],
  ['throws when it is touched', { get: refuse }],
  ['refuses to open', { value: { open: refuse } }],
])('works in memory and warns once where IndexedDB %s', async (_, descriptor) => {
  if (descriptor)
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, ...descriptor });
  const indexedDbStorage = await openPage();
  const storage = indexedDbStorage('outbox');
  await storage.put(record);
  expect(storage.isDurable?.()).toBe(false);
  expect(await storage.list()).toEqual([record]);
  await storage.remove([record.id]);
  expect(await storage.list()).toEqual([]);
  await indexedDbStorage('another').put(record);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Credence: .+\. .+\.$/));
});

it('says nothing in production', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const indexedDbStorage = await openPage();
  await indexedDbStorage('outbox').put(record);
  expect(warn).not.toHaveBeenCalled();
});

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}
