import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forkedTexts } from '../../test/editedTexts.ts';
import { changesOf, mergeTexts } from './index.ts';

const base = 'Returns are open for 30 days. A refund takes a week.';

it.each([
  [
    'edits in two sentences',
    'Returns are open for 60 days. A refund takes a week.',
    'Returns are open for 30 days. A refund takes a day.',
    'Returns are open for 60 days. A refund takes a day.',
    ['mine', 'theirs'],
  ],
  [
    'two edits in one sentence',
    'All returns are open for 30 days. A refund takes a week.',
    'Returns are open for 60 days. A refund takes a week.',
    'All returns are open for 60 days. A refund takes a week.',
    ['mine', 'theirs'],
  ],
  [
    'a new sentence and an edit',
    'Returns are open for 30 days. Trust us. A refund takes a week.',
    'Returns are open for 30 days. A refund needs a week.',
    'Returns are open for 30 days. Trust us. A refund needs a week.',
    ['mine', 'theirs'],
  ],
  [
    'the same edit',
    'Returns are open for 60 days. A refund takes a week.',
    'Returns are open for 60 days. A refund takes a day.',
    'Returns are open for 60 days. A refund takes a day.',
    ['both', 'theirs'],
  ],
  [
    'different edits of one word',
    'Returns are open for 60 days. A refund takes a week.',
    'Returns are open for 90 days. A refund takes a day.',
    'Returns are open for 60 days. A refund takes a day.',
    ['conflict', 'theirs'],
  ],
  [
    'different sentences at one place',
    `${base} Thanks.`,
    `${base} Bye.`,
    `${base} Thanks.`,
    ['conflict'],
  ],
  [
    'an edit of what the other side takes out',
    'Returns are open for 30 days. A refund takes a day.',
    'Returns are open for 30 days.',
    'Returns are open for 30 days. A refund takes a day.',
    ['conflict'],
  ],
])('merges %s', (_, mine, theirs, text, kinds) => {
  const merge = mergeTexts({ base, mine, theirs });
  expect(merge.text).toBe(text);
  expect(merge.parts.map(({ kind }) => kind).filter((kind) => kind !== 'same')).toEqual(kinds);
});

it('gives both sides of a conflict', () => {
  const mine = base.replace('30', '60');
  const theirs = base.replace('30', '90');
  const { parts } = mergeTexts({ base, mine, theirs });
  expect(parts[1]).toEqual({ kind: 'conflict', text: '60', base: '30', mine: '60', theirs: '90' });
});

it('gives the side that changed where only one did, and what both say where they agree', () => {
  fc.assert(
    fc.property(forkedTexts, ({ base: old, mine }) => {
      expect(mergeTexts({ base: old, mine, theirs: old }).text).toBe(mine);
      expect(mergeTexts({ base: old, mine: old, theirs: mine }).text).toBe(mine);
      const agreed = mergeTexts({ base: old, mine, theirs: mine });
      expect(agreed.text).toBe(mine);
      expect(agreed.parts.filter(({ kind }) => kind !== 'same' && kind !== 'both')).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

it('loses nothing that mine has new, puts each side together from the parts, and treats the sides alike', () => {
  fc.assert(
    fc.property(forkedTexts, ({ base: old, mine, theirs }) => {
      const { text, parts } = mergeTexts({ base: old, mine, theirs });
      for (const side of ['base', 'mine', 'theirs', 'text'] as const)
        expect(parts.map((part) => part[side]).join('')).toBe(
          { base: old, mine, theirs, text }[side],
        );
      for (const { inserted } of changesOf(old, mine)) expect(text).toContain(inserted);
      const other = mergeTexts({ base: old, mine: theirs, theirs: mine }).parts;
      const conflicts = parts.filter(({ kind }) => kind === 'conflict');
      expect(other.filter(({ kind }) => kind === 'conflict')).toEqual(
        conflicts.map((part) => ({
          ...part,
          text: part.theirs,
          mine: part.theirs,
          theirs: part.mine,
        })),
      );
    }),
    { numRuns: 2000 },
  );
});
