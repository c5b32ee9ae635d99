import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageText, parse } from './index.ts';

const messageOf = (markdown: string) => messageText(parse(markdown));

it.each([
  ['emphasis', 'The window is **30 days**, _not_ ~~14~~.', 'The window is 30 days, not 14.'],
  ['a heading', '# Refunds\n\nWithin 30 days.', 'Refunds\n\nWithin 30 days.'],
  ['an ordered list', '3. Pack\n4. Send', '3. Pack\n4. Send'],
  ['a loose list', '* Pack\n\n* Send', '- Pack\n\n- Send'],
  [
    'a list within a list',
    '1. Pack\n   - the box\n   - the bill',
    '1. Pack\n   - the box\n   - the bill',
  ],
  ['tasks', '- [x] packed\n- [ ] sent', '- [x] packed\n- [ ] sent'],
  ['a link', 'Use the [form](https://a.example/f).', 'Use the form (https://a.example/f).'],
  ['a bare address', 'See https://a.example/f.', 'See https://a.example/f.'],
  ['an address of a page', 'See www.a.example.', 'See www.a.example.'],
  [
    'a mail address',
    'Write to a@b.example or [us](mailto:c@b.example).',
    'Write to a@b.example or us (c@b.example).',
  ],
  ['code', 'Run `a*b`.\n\n```\nx * y\n```', 'Run a*b.\n\nx * y'],
  ['a quote', '> One\n>\n> Two', '> One\n>\n> Two'],
  [
    'a table',
    '| day | open |\n|-|-|\n| Mon | 9 to 5 |\n| Sun | |',
    'day: Mon, open: 9 to 5\nday: Sun',
  ],
  ['escapes and entities', '5 \\* 3 &amp; 2', '5 * 3 & 2'],
  ['a rule', 'One\n\n---\n\nTwo', 'One\n\nTwo'],
  ['line breaks', 'Dear Ann,\nthe window  \nis 30 days.', 'Dear Ann,\nthe window\nis 30 days.'],
])('writes %s as people write it', (_, markdown, text) => {
  expect(messageOf(markdown)).toBe(text);
});

it('leaves a text without marks as it is', () => {
  const words = fc.array(fc.constantFrom('The', 'window', 'is', '30', 'days.', 'é🎉'), {
    minLength: 1,
  });
  const text = fc.array(
    words.map((each) => each.join(' ')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(text, (paragraphs) => {
      expect(messageOf(paragraphs.join('\n\n'))).toBe(paragraphs.join('\n\n'));
    }),
  );
});

it('never throws and never loses what is written in code', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof messageOf(text)).toBe('string');
    }),
  );
});
