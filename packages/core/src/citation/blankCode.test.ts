import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankCode } from './blankCode.ts';

it.each([
  ['a `b` c', 'a xxx c'],
  ['a ``b ` c`` d', 'a xxxxxxxxx d'],
  ['a ` b', 'a ` b'],
  ['a \\` b `c`', 'a \\` b xxx'],
  ['a `b\n\nc` d', 'a `b\n\nc` d'],
  ['a\n```\n[1]\n\n```\nb', `a\n${'x'.repeat(12)}\nb`],
  ['~~~ts\n[1]', 'xxxxxxxxx'],
  ['```` \n```\n````', 'xxxxxxxxxxxxxx'],
  ['plain [1]', 'plain [1]'],
  ['a\n\n    b[1]\n\n\tc\n\nd [1]', 'a\n\nxxxxxxxx\n\nxx\n\nd [1]'],
  ['a\n    b [1]', 'a\n    b [1]'],
  ['- a\n\n    b [1]', '- a\n\n    b [1]'],
  ['# a\n    b', '# a\nxxxxx'],
])('blanks the code of %j', (text, blanked) => {
  expect(blankCode(text)).toBe(blanked);
});

it('keeps every offset', () => {
  const piece = fc.constantFrom('`', '```', '~~~', '\n', ' ', 'a', '\\', '[1]');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(blankCode(text)).toHaveLength(text.length);
    }),
  );
});
