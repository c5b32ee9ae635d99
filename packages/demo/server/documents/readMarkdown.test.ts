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
