import { expect, it } from 'vitest';
import { mendPageBreaks } from './mendPageBreaks.ts';

const text = (words: string) => ({ kind: 'text', text: words }) as const;
const heading = (words: string) => ({ kind: 'heading', text: words }) as const;

it('keeps a sentence whole on the page where it starts', () => {
  const pages = [[text('We remove content. We keep')], [text('what is lawful. Then we write.')]];
  expect(mendPageBreaks(pages)).toEqual([
    [text('We remove content. We keep what is lawful.')],
    [text('Then we write.')],
  ]);
});

it.each([
  ['a sentence that has ended', [[text('It ends.')], [text('and more.')]]],
  ['a page that begins with a heading', [[text('It goes')], [heading('on')]]],
  ['a page that begins anew', [[text('A title')], [text('Another.')]]],
])('leaves alone %s', (_, pages) => {
  expect(mendPageBreaks(pages)).toEqual(pages);
});
