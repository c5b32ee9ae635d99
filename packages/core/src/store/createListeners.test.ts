import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createListeners } from './createListeners.ts';

let reported: unknown[] = [];
beforeEach(() => {
  reported = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
});
afterEach(() => void vi.unstubAllGlobals());

it('tells the others when one listener throws, and reports what it threw', () => {
  const listeners = createListeners();
  const broken = new Error('broken');
  let told = 0;
  listeners.subscribe(() => {
    throw broken;
  });
  listeners.subscribe(() => (told += 1));
  listeners.notify();
  expect(told).toBe(1);
  expect(reported).toEqual([broken]);
});

it('tells nobody who has left', () => {
  const listeners = createListeners();
  let told = 0;
  listeners.subscribe(() => (told += 1))();
  listeners.notify();
  expect(told).toBe(0);
});
