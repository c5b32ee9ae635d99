import { expect, it } from 'vitest';
import { joinLines } from './joinLines.ts';

it.each([
  [
    'joins lines that were broken for their width',
    ['The refund window is thirty days from', 'the date of purchase.'],
    'The refund window is thirty days from the date of purchase.',
  ],
  ['mends a hyphenated word', ['The war-', 'ranty lasts.'], 'The warranty lasts.'],
  ['keeps the hyphen before a capital', ['Made in Baden-', 'Baden.'], 'Made in Baden- Baden.'],
  [
    'keeps list items on their own lines',
    ['Bring:', '- the box', '- the invoice'],
    'Bring:\n- the box\n- the invoice',
  ],
  ['keeps a line that ended on purpose', ['Short line.', 'Next line.'], 'Short line.\nNext line.'],
])('%s', (_, lines, joined) => {
  expect(joinLines(lines)).toBe(joined);
});
