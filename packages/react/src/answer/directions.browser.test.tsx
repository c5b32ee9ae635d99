import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Answer } from './index.ts';

afterEach(cleanup);

it.each([
  ['each item of a list', '- Write to us.\n- راسلنا اليوم.', 'li', ['ltr', 'rtl']],
  [
    'each paragraph of a quote',
    '> Write to us.\n>\n> راسلنا اليوم.',
    'blockquote > p',
    ['ltr', 'rtl'],
  ],
  ['each cell of a table', '| Name | اسم |\n|---|---|\n| One | واحد |', 'td', ['ltr', 'rtl']],
  ['code, whatever is around it', 'استعمل `--help` هنا.', 'code', ['ltr']],
  ['words around code, without its vote', '`git pull`: حدّث المستودع.', 'p', ['rtl']],
  ['an item that begins with code', '- `git pull`: حدّث المستودع.', 'li', ['rtl']],
  ['a list by its first letter', '- راسلنا\n- One', 'ul', ['rtl']],
])('gives %s its own direction', (_, content, selector, expected) => {
  const { container } = render(<Answer.Text content={content} />);
  const directions = [...container.querySelectorAll(selector)].map(
    (element) => getComputedStyle(element).direction,
  );
  expect(directions).toEqual(expected);
});
