import { expect, it } from 'vitest';
import { createKeptTexts } from './createKeptTexts.ts';

function createShelf(): { getItem: (key: string) => string | null; setItem: Storage['setItem'] } {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  };
}

it('has the texts again after a reload, but for those that were dropped', () => {
  const shelf = createShelf();
  const texts = createKeptTexts(shelf, 'texts');
  texts.keep('a', 'Dear');
  texts.keep('b', 'Hello');
  texts.drop('b');
  expect(createKeptTexts(shelf, 'texts').getSnapshot()).toEqual({ a: 'Dear' });
});

it('keeps the hundred that were written last', () => {
  const texts = createKeptTexts(null, 'texts');
  for (let i = 0; i < 101; i += 1) texts.keep(`t${String(i)}`, 'text');
  texts.keep('t1', 'again');
  texts.keep('new', 'text');
  expect(Object.keys(texts.getSnapshot())).toHaveLength(100);
  expect(texts.getSnapshot()).toMatchObject({ t1: 'again', new: 'text' });
  expect('t2' in texts.getSnapshot()).toBe(false);
});
