import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editStatistics } from './editStatistics.ts';

it.each([
  ['one two three four', 'one two three four', false, 0, 0, 0, 'unchanged'],
  ['', '', false, 0, 0, 0, 'unchanged'],
  ['one two three four', 'one two three four.', true, 0, 0, 0, 'light'],
  ['one two three four', 'one two three five', true, 1, 1, 0.25, 'heavy'],
  ['one two three four', 'one two three four five', true, 1, 0, 1 / 9, 'light'],
  ['one two', 'three four five', true, 3, 2, 1, 'rewritten'],
  ['one two', '', true, 0, 2, 1, 'rewritten'],
  ['', 'one', true, 1, 0, 1, 'rewritten'],
])(
  'measures %j → %j',
  (original, final, edited, wordsInserted, wordsDeleted, changeRatio, status) => {
    expect(editStatistics(original, final)).toEqual({
      edited,
      wordsInserted,
      wordsDeleted,
      changeRatio,
      status,
    });
  },
);

it('gives a ratio in [0, 1] that does not depend on the direction', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.lorem({ maxCount: 20 }), (one, other) => {
      const { changeRatio } = editStatistics(one, other);
      expect(changeRatio).toBeGreaterThanOrEqual(0);
      expect(changeRatio).toBeLessThanOrEqual(1);
      expect(editStatistics(other, one).changeRatio).toBe(changeRatio);
    }),
  );
});
