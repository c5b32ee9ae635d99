import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEvent } from '@credence-ui/core/event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createWaitingEvents } from './createWaitingEvents.ts';

let folder = '';
const file = () => join(folder, 'deep/waiting.jsonl');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-waiting-'));
});
afterEach(() => rm(folder, { recursive: true }));

const event = (responseId: string) =>
  createEvent(
    { type: 'response.shown' },
    { responseId, tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );
const names = (events: readonly { responseId: string }[]) =>
  events.map(({ responseId }) => responseId);

it('has them again after a restart, in order', async () => {
  const waiting = await createWaitingEvents(file());
  await waiting.add([event('a'), event('b')]);
  await waiting.add([event('c')]);
  expect(await waiting.remove(({ responseId }) => responseId === 'a')).toBe(1);
  const again = await createWaitingEvents(file());
  expect(names(again.first(9))).toEqual(['b', 'c']);
});

it('passes over a line that a crash cut off, and keeps what comes after', async () => {
  const waiting = await createWaitingEvents(file());
  await waiting.add([event('a')]);
  await appendFile(file(), '{"id":"half');
  const again = await createWaitingEvents(file());
  await again.add([event('b')]);
  expect(names((await createWaitingEvents(file())).first(9))).toEqual(['a', 'b']);
});

it('takes nothing of what it has no room for', async () => {
  const waiting = await createWaitingEvents(file(), 2);
  expect(await waiting.add([event('a')])).toBe(true);
  expect(await waiting.add([event('b'), event('c')])).toBe(false);
  expect(names(waiting.first(9))).toEqual(['a']);
  expect(await readFile(file(), 'utf8')).not.toContain('"b"');
});

it('loses none of those that arrive while others leave', async () => {
  const isOld = ({ responseId }: { readonly responseId: string }) => 'ab'.includes(responseId);
  const waiting = await createWaitingEvents(file());
  await waiting.add([event('a'), event('b')]);
  await Promise.all([waiting.remove(isOld), waiting.add([event('c')]), waiting.add([event('d')])]);
  expect(names(waiting.first(9))).toEqual(['c', 'd']);
  expect((await createWaitingEvents(file())).size()).toBe(2);
});
