import fc from 'fast-check';
import { expect, it } from 'vitest';
import { settleTail } from './settleTail.ts';

it.each([
  ['plain words', 'plain words'],
  ['a **bold', 'a **bold**'],
  ['a **bold ', 'a **bold**'],
  ['a **bold*', 'a **bold**'],
  ['a **bold**', 'a **bold**'],
  ['a *it', 'a *it*'],
  ['a ***both', 'a ***both***'],
  ['a **b *c', 'a **b *c***'],
  ['a ~~gone', 'a ~~gone~~'],
  ['a `code', 'a `code`'],
  ['a ``co`de`', 'a ``co`de``'],
  ['a `', 'a '],
  ['5 * 3 is', '5 * 3 is'],
  ['snake_case', 'snake_case'],
  ['a \\', 'a '],
  ['a &am', 'a '],
  ['**see [1', '**see**'],
  ['**[1', ''],
  ['[the long text', '[the long text]()'],
  ['**[the long text', '**[the long text]()**'],
  ['[the text](https://exa', '[the text]()'],
  ['[the text]', '[the text]()'],
  ['[the text](https://example.com) more', '[the text](https://example.com) more'],
  ['text\n-', 'text\n'],
  ['text\n1.', 'text\n'],
  ['text\n##', 'text\n'],
  ['```\ncode **x\n``', '```\ncode **x\n'],
  ['```\ncode\n```\n\nafter **b', '```\ncode\n```\n\nafter **b**'],
  ['done\n\n| a | b |\n|--', 'done\n'],
  ['| a | b |\n|---|---|\n| 1', '| a | b |\n|---|---|\n| 1'],
])('shows %j as %j', (content, expected) => {
  expect(settleTail(content)).toBe(expected);
});

it('shows a prefix of the text and nothing but closing syntax after it', () => {
  const syntax = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '!',
    '\\',
    '|',
    '\n',
    '\n\n',
    '- ',
    '[1]',
  );
  const content = fc.array(fc.oneof(syntax, fc.string({ maxLength: 5 })), { maxLength: 40 });
  fc.assert(
    fc.property(content, (parts) => {
      const text = parts.join('');
      const shown = settleTail(text);
      let same = 0;
      while (same < shown.length && shown[same] === text[same]) same += 1;
      expect(shown.slice(same)).toMatch(/^[*_~`[\]()]*$/);
    }),
    { numRuns: 500 },
  );
});

it('leaves a paragraph past its limit as it is', () => {
  const long = `**${'word '.repeat(2000)}`;
  expect(settleTail(long)).toBe(long);
});
