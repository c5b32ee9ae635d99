import { expect, it } from 'vitest';
import { createKept } from './createKept.ts';

const readText = (stored: unknown) => (typeof stored === 'string' ? stored : '');

it('has the value again after a reload', () => {
  const items = new Map<string, string>();
  const shelf = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
  createKept(shelf, 'typed', readText).set('half a question');
  expect(createKept(shelf, 'typed', readText).getSnapshot()).toBe('half a question');
});

it.each(['{', '42', ''])('begins anew when the shelf holds %j', (stored) => {
  const shelf = { getItem: () => stored, setItem: () => undefined };
  expect(createKept(shelf, 'typed', readText).getSnapshot()).toBe('');
});

it('works in memory when the shelf throws', () => {
  const refuse = () => {
    throw new Error('denied');
  };
  const kept = createKept({ getItem: refuse, setItem: refuse }, 'typed', readText);
  kept.set('still here');
  expect(kept.getSnapshot()).toBe('still here');
});
