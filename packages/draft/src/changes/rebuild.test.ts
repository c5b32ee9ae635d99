import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesOf, rebuild } from './index.ts';
import { editedTexts } from '../../test/editedTexts.ts';

const before = 'We ship today. You pay later. The end.';
const after = 'We ship tomorrow. Trust us. You pay now. The end.';
const [ship, trust, pay] = changesOf(before, after).map(({ id }) => id);

it.each([
  [[], before],
  [[ship], 'We ship tomorrow. You pay later. The end.'],
  [[trust], 'We ship today. Trust us. You pay later. The end.'],
  [[pay], 'We ship today. You pay now. The end.'],
  [[pay, ship], 'We ship tomorrow. You pay now. The end.'],
  [[ship, trust, pay], after],
  [['of another state'], before],
])('takes the hunks %j', (ids, text) => {
  const accepted = ids.flatMap((id) => id ?? []);
  expect(rebuild(before, changesOf(before, after), accepted)).toBe(text);
  expect(rebuild(before, changesOf(before, after), new Set(accepted))).toBe(text);
});

it('refuses hunks of another text', () => {
  expect(() => rebuild('Something else.', changesOf(before, after), [])).toThrow(
    'Credence: rebuild got hunks of another text. Give it the original that changesOf compared, and its hunks in order.',
  );
});

it('gives the old text for none, the new one for all, and for any subset what cutting by hand gives', () => {
  fc.assert(
    fc.property(
      editedTexts,
      fc.infiniteStream(fc.boolean()),
      ({ before: old, after: now }, coins) => {
        const hunks = changesOf(old, now);
        expect(rebuild(old, hunks, [])).toBe(old);
        expect(
          rebuild(
            old,
            hunks,
            hunks.map(({ id }) => id),
          ),
        ).toBe(now);
        const accepted = hunks.filter(() => coins.next().value === true);
        const byHand = accepted.reduceRight(
          (text, hunk) =>
            text.slice(0, hunk.before.start) + hunk.inserted + text.slice(hunk.before.end),
          old,
        );
        expect(
          rebuild(
            old,
            hunks,
            accepted.map(({ id }) => id),
          ),
        ).toBe(byHand);
      },
    ),
    { numRuns: 2000 },
  );
});
