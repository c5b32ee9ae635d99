import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutMarkers } from './index.ts';

it.each([
  ['The window is 30 days [1].', 'The window is 30 days.'],
  ['30 days[1] from purchase [1][2]. Yes [1] [2]', '30 days from purchase. Yes'],
  ['[1] Thirty days.\n[2] Ten.', 'Thirty days.\nTen.'],
  ['- a [1]\n- b [1, 2]\n\nc', '- a\n- b\n\nc'],
  ['days [1]from', 'days from'],
  ['See [9] and [1, 9].', 'See [9] and [9].'],
  ['Call `a[1]` or\n```\nb [1]\n```\n[1]', 'Call `a[1]` or\n```\nb [1]\n```\n'],
  [
    '[1]: https://a.example\n[1](https://a.example)',
    '[1]: https://a.example\n[1](https://a.example)',
  ],
  ['', ''],
  ['Use ``row[1]`` [1].\n\n~~~\nrow[1]\n~~~', 'Use ``row[1]``.\n\n~~~\nrow[1]\n~~~'],
  ['So:\n\n    get(row[1])\n\nDone [1].', 'So:\n\n    get(row[1])\n\nDone.'],
  ['Write ``` first [1]. Then [2].', 'Write ``` first. Then.'],
  ['Post is free.\n\n[1] [2]\n\nNext.', 'Post is free.\n\nNext.'],
  ['[1]\n\nNext.', 'Next.'],
  ['Post is free.\n\n[1][2]\n', 'Post is free.\n'],
  ['Free ([1]). Also （[2]）。', 'Free. Also。'],
  ['Free ([1] [2]) of charge (see [1]).', 'Free of charge (see).'],
])('makes of %j %j', (content, text) => {
  expect(withoutMarkers(content, ['1', '2'])).toBe(text);
});

it('leaves every word of the text in its place and changes nothing without citations', () => {
  const part = fc.constantFrom('[1]', '[9]', ' ', '\n', 'word', '.', '`', '[', ']', '😀', '\ud800');
  const content = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));
  const bare = (text: string) => text.replace(/\[1\]|[ \n]/g, '');
  fc.assert(
    fc.property(content, (text) => {
      expect(bare(withoutMarkers(text, ['1']))).toBe(bare(text));
      expect(withoutMarkers(text, [])).toBe(text);
    }),
    { numRuns: 1000 },
  );
});
