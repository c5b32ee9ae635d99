import { expect, it } from 'vitest';
import { synonyms } from './synonyms.ts';
import { stem } from './words.ts';

it.each([
  ['parcel', 'package'],
  ['bought', 'purchase'],
  ['faulty', 'broken'],
])('knows that %s may be said as %s, and the other way round', (one, other) => {
  expect(synonyms(stem(one))).toContain(stem(other));
  expect(synonyms(stem(other))).toContain(stem(one));
});

it('does not name a word as its own synonym', () => {
  expect(synonyms(stem('broken'))).not.toContain(stem('broken'));
});

it('knows none for a word that it has not', () => {
  expect(synonyms('zyx')).toEqual([]);
});
