import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffWords } from './diffWords.ts';
import { editStatistics } from './editStatistics.ts';

const word = fc.constantFrom('the', 'refund', 'is', '30', 'days', '日本語', '👩‍👩‍👧', 'é', '.', ',');
const text = fc.oneof(
  fc.array(word).map((words) => words.join(' ')),
  fc.string(),
);

it('leads from the old text to the new one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = diffWords(before, after);
      const old = changes.filter(({ kind }) => kind !== 'insert');
      const now = changes.filter(({ kind }) => kind !== 'delete');
      expect(old.map((one) => before.slice(one.before.start, one.before.end)).join('')).toBe(
        before,
      );
      expect(now.map((one) => after.slice(one.after.start, one.after.end)).join('')).toBe(after);
      for (const { kind, before: b, after: a } of changes)
        if (kind === 'equal')
          expect(before.slice(b.start, b.end)).toBe(after.slice(a.start, a.end));
    }),
  );
});

it('names the words that changed', () => {
  const [before, after] = ['The window is 60 days.', 'The window is 30 days.'];
  const changed = diffWords(before, after).filter(({ kind }) => kind !== 'equal');
  expect(changed.map(({ kind }) => kind).sort()).toEqual(['delete', 'insert']);
  expect(editStatistics(before, after)).toEqual({
    edited: true,
    changeRatio: 0.2,
    wordsInserted: 1,
    wordsDeleted: 1,
    status: 'heavy',
  });
});

it('counts nothing where nothing changed', () => {
  expect(editStatistics('Same.', 'Same.')).toEqual({
    edited: false,
    changeRatio: 0,
    wordsInserted: 0,
    wordsDeleted: 0,
    status: 'unchanged',
  });
});

it('keeps the ratio in [0, 1]', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { changeRatio, edited } = editStatistics(before, after);
      expect(changeRatio).toBeGreaterThanOrEqual(0);
      expect(changeRatio).toBeLessThanOrEqual(1);
      expect(edited).toBe(before !== after);
    }),
  );
});
