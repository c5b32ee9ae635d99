import { expect, it } from 'vitest';
import { createShelf } from '../testing/createShelf.ts';
import { createKeptTexts } from './createKeptTexts.ts';

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

it('loses nothing that another tab keeps meanwhile', () => {
  const shelf = createShelf();
  const [one, other] = [createKeptTexts(shelf, 'texts'), createKeptTexts(shelf, 'texts')];
  one.keep('a', 'Dear');
  other.keep('b', 'Hello');
  expect(createKeptTexts(shelf, 'texts').getSnapshot()).toEqual({ a: 'Dear', b: 'Hello' });
});

it('drops no text that another tab has kept since, where it is told which', () => {
  const shelf = createShelf();
  const [one, other] = [createKeptTexts(shelf, 'texts'), createKeptTexts(shelf, 'texts')];
  one.keep('a', 'Dear');
  other.keep('a', 'Hello');
  one.drop('a', 'Dear');
  expect([one.find('a'), other.find('a')]).toEqual(['Hello', 'Hello']);
  one.drop('a', 'Hello');
  expect(other.find('a')).toBe(undefined);
});
