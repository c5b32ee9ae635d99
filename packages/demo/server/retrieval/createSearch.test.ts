import { expect, it } from 'vitest';
import { searchOf } from '../../test/support/searchOf.ts';
import { broad, plain, stemmed, type RetrievalSetting } from './settings.ts';

const search = searchOf({
  'returns.md': '# Returning goods\n\nCustomers returned unused goods within a month.',
  'refunds.md': 'Money comes back to the card.\n\n# Refund window\n\nThirty days count.',
  'batteries.md': 'A swollen battery is replaced.',
});

function find(setting: RetrievalSetting, ...words: string[]): string[] {
  const terms = words.map((word) => ({ word, weight: 1 }));
  return search.search(terms, setting, 5).map(({ passage }) => passage.source);
}

it('finds another form of a word by its stem, and only so', () => {
  expect(find(stemmed, 'returns')).toEqual(['returns.md']);
  expect(find(plain, 'returns')).toEqual([]);
});

it('finds by headings where the setting counts them', () => {
  expect(find(stemmed, 'refund')).toEqual(['refunds.md']);
  expect(find(plain, 'refund')).toEqual([]);
});

it.each([
  ['the beginning of a word', 'batt'],
  ['a slip of the pen', 'battary'],
])('finds by %s in the broad setting, and only there', (_, word) => {
  expect(find(broad, word)).toEqual(['batteries.md']);
  expect(find(stemmed, word)).toEqual([]);
});

it('gives scores, best first, and no more than asked for', () => {
  const terms = ['goods', 'battery', 'days'].map((word) => ({ word, weight: 1 }));
  const hits = search.search(terms, stemmed, 2);
  expect(hits).toHaveLength(2);
  expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? Infinity);
  expect(hits[1]?.score).toBeGreaterThan(0);
});

it('lets a weighty word count for more', () => {
  const first = (battery: number, goods: number) =>
    search.search(
      [
        { word: 'battery', weight: battery },
        { word: 'goods', weight: goods },
      ],
      plain,
      1,
    )[0]?.passage.source;
  expect([first(1, 0.1), first(0.1, 1)]).toEqual(['batteries.md', 'returns.md']);
});

it('finds nothing for no words', () => {
  expect(search.search([], stemmed, 5)).toEqual([]);
});

it('knows in how many passages a word occurs in any form', () => {
  expect(['goods', 'return', 'refunds', 'norway'].map(search.passagesWith)).toEqual([1, 1, 1, 0]);
  expect(search.size()).toBe(4);
});
