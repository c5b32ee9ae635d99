import { expect, it } from 'vitest';
import { recordedState } from './recordedState.ts';

const held = new Map([
  ['stored', 'stored'],
  ['memory', 'memory'],
  ['refused', 'rejected'],
] as const);

it.each([
  ['idle', 'offline', undefined],
  ['saved', 'offline', 'taken'],
  ['saving', 'sending', 'stored'],
  ['queued', 'unauthorized', 'stored'],
  ['failed', 'offline', 'memory'],
  ['failed', 'idle', 'refused'],
] as const)('says "%s" while the outbox is %s of the vote "%s"', (words, state, id) => {
  expect(recordedState({ state, held }, id)).toBe(words);
});
