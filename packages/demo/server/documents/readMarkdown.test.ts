import { expect, it } from 'vitest';
import { readMarkdown } from './readMarkdown.ts';

it('reads both kinds of headings, paragraphs and lists', () => {
  const source = '# Returns\n\nSend it **back** to us.\n\nWho pays\n--------\n\n* you, or\n* we\n';
  expect(readMarkdown(source)).toEqual([
    [
      { kind: 'heading', text: 'Returns' },
      { kind: 'text', text: 'Send it back to us.' },
      { kind: 'heading', text: 'Who pays' },
      { kind: 'text', text: '- you, or\n- we' },
    ],
  ]);
});

it('leaves out front matter and rules', () => {
  expect(readMarkdown('---\ntitle: x\n---\nText.\n\n***\n\nMore.')).toEqual([
    [
      { kind: 'text', text: 'Text.' },
      { kind: 'text', text: 'More.' },
    ],
  ]);
});

it('keeps what is fenced as it is', () => {
  expect(readMarkdown('```\n# no heading\n**stars**\n```')).toEqual([
    [{ kind: 'text', text: '# no heading\n**stars**' }],
  ]);
});

it('keeps the words of a fence that is never closed', () => {
  expect(readMarkdown('```\nlost?')).toEqual([[{ kind: 'text', text: 'lost?' }]]);
});

it('reads the rows of a table as its headers and their cells', () => {
  const table = '| Size | Price |\n|:---|---:|\n| S | 5 **euros** |\n| L | |\n\nText | text.';
  expect(readMarkdown(`Prices:\n\n${table}`)).toEqual([
    [
      { kind: 'text', text: 'Prices:' },
      { kind: 'text', text: 'Size: S, Price: 5 euros.\nSize: L.' },
      { kind: 'text', text: 'Text | text.' },
    ],
  ]);
});

it.each(['Employee: $96.05\\\nPartner: $197.27', 'Employee: $96.05  \nPartner: $197.27'])(
  'keeps the line break of %j',
  (source) => {
    expect(readMarkdown(source)).toEqual([
      [{ kind: 'text', text: 'Employee: $96.05\nPartner: $197.27' }],
    ]);
  },
);
