import { expect, it } from 'vitest';
import { recordedState } from './recordedState.ts';

const still = { state: 'idle', pending: 0, unsaved: 0, rejected: [], unreadable: 0 } as const;

it.each([
  ['idle', still, false],
  ['saved', still, true],
  ['saving', { ...still, state: 'sending', pending: 2 }, true],
  ['saving', { ...still, pending: 1, unsaved: 1 }, true],
  ['queued', { ...still, state: 'offline', pending: 2 }, true],
  ['queued', { ...still, state: 'unauthorized', pending: 1 }, true],
  ['failed', { ...still, state: 'offline', pending: 1, unsaved: 1 }, true],
] as const)('says "%s" of an outbox that is %j', (words, snapshot, recorded) => {
  expect(recordedState(snapshot, recorded)).toBe(words);
});
