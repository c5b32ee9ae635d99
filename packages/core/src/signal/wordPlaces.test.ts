import { describe, expect, it } from 'vitest';
import { placeWords } from './passageIndex.ts';

describe('places of words', () => {
  // Two texts: "a b a" with a sentence each for its last word, and "b".
  const places = placeWords([0, 1, 0, -1, 1, -1], [0, 0, 1, -1, 2, -1]);

  it.each([
    ['each sentence once', 0, [0, 1]],
    ['those of all texts', 1, [0, 2]],
    ['none for a word that stands nowhere', 7, []],
  ])('gives the sentences that hold a word: %s', (_what, id, holders) => {
    expect(places.holdersOf(id)).toEqual(holders);
  });

  it.each([
    ['after its neighbour', 1, 0, true],
    ['not before it where only the text ends there', 1, 1, false],
    ['not after what stands nowhere', 0, 7, false],
  ])('tells whether a word follows another: %s', (_what, id, before, follows) => {
    expect(places.follows(id, before)).toBe(follows);
  });
});
