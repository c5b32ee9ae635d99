import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffWords } from './index.ts';
import type { Change } from './index.ts';

const show = (before: string, after: string): readonly string[] =>
  diffWords(before, after).map((change) => `${signs[change.kind]}${textOf(change, before, after)}`);
const signs = { equal: '=', insert: '+', delete: '-' };

function textOf({ kind, before: old, after: now }: Change, before: string, after: string): string {
  return kind === 'delete' ? before.slice(old.start, old.end) : after.slice(now.start, now.end);
}

it.each([
  ['30 days.', '60 days.', ['-30', '+60', '= days.']],
  ['days.', 'days from purchase.', ['=days', '+ from purchase', '=.']],
  ['a b c', 'a c', ['=a ', '-b ', '=c']],
  ['a', 'a\n\nb', ['=a', '+\n\nb']],
  ['a b', 'a  b', ['=a ', '+ ', '=b']],
  ['', 'a', ['+a']],
  ['a', '', ['-a']],
  ['a', 'a', ['=a']],
  ['', '', []],
  ['costs $4.20', 'costs $4.50', ['=costs $', '-4.20', '+4.50']],
  ["can't", 'cannot', ["-can't", '+cannot']],
  ['退款期限为三十天', '退款期限为六十天', ['=退款期限为', '-三十', '+六十', '=天']],
])('compares %j with %j', (before, after, changes) => {
  expect(show(before, after)).toEqual(changes);
});

const words = fc.constantFrom(
  'the',
  'refund',
  'window',
  '30',
  '60',
  'days',
  '.',
  ',',
  ' ',
  ' ',
  '\n',
  '😀',
  '\ud800',
  '天',
);
const text = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(''));

it('tiles both texts, in order, with equal parts that are equal', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const position = { before: 0, after: 0 };
      for (const change of diffWords(before, after)) {
        expect([change.before.start, change.after.start]).toEqual([
          position.before,
          position.after,
        ]);
        const removed = before.slice(change.before.start, change.before.end);
        const added = after.slice(change.after.start, change.after.end);
        if (change.kind === 'equal') expect(removed).toBe(added);
        if (change.kind === 'insert') expect(removed).toBe('');
        if (change.kind === 'delete') expect(added).toBe('');
        expect(removed + added).not.toBe('');
        position.before = change.before.end;
        position.after = change.after.end;
      }
      expect(position).toEqual({ before: before.length, after: after.length });
    }),
    { numRuns: 2000 },
  );
});

it('takes the middle for replaced when long texts share too little', () => {
  const long = (word: string): string =>
    Array.from({ length: 3000 }, (_, n) => `${word}${String(n)}`).join(' ');
  expect(
    show(`Dear Ann, ${long('x')} bye`, `Dear Ann, ${long('y')} bye`).map((change) =>
      change.slice(0, 12),
    ),
  ).toEqual(['=Dear Ann, ', '-x0 x1 x2 x3', '+y0 y1 y2 y3', '= bye']);
});

it('says the same of a long text after each key as of one that it never saw', () => {
  const sentence = fc.array(words, { minLength: 4, maxLength: 12 }).map((list) => list.join(' '));
  const key = fc.tuple(fc.nat(), fc.constantFrom('x', 'the', ' ', '.', 'window '), fc.nat(2));
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 5 }), fc.array(key), (sentences, keys) => {
      const before = Array.from({ length: 60 }, () => sentences.join('. ')).join('\n');
      let after = before.replaceAll('refund', 'credit');
      const seen = keys.map(([place, typed, gone]) => {
        const at = place % after.length;
        after = `${after.slice(0, at)}${typed}${after.slice(at + gone)}`;
        return { after, changes: diffWords(before, after) };
      });
      for (const each of seen) {
        forget();
        expect(diffWords(before, each.after)).toEqual(each.changes);
      }
    }),
    { numRuns: 40 },
  );
});

/** Compares so many other long texts that nothing of the last ones is remembered. */
function forget(): void {
  for (let other = 0; other < 8; other += 1)
    diffWords(`a${'one two '.repeat(400)}`, `b${'two one '.repeat(400 + other)}c`);
}
