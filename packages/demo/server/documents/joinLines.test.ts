import { expect, it } from 'vitest';
import { joinLines } from './joinLines.ts';

it.each([
  [
    'joins lines that were broken for their width',
    ['The refund window is thirty days from', 'the date of purchase.'],
    'The refund window is thirty days from the date of purchase.',
  ],
  ['mends a hyphenated word', ['The war-', 'ranty lasts.'], 'The warranty lasts.'],
  ['takes a soft hyphen away', ['Der Ver\u00ad', 'trag gilt.'], 'Der Vertrag gilt.'],
  ['keeps the hyphen before a capital', ['Made in Baden-', 'Baden.'], 'Made in Baden-Baden.'],
  ['keeps the hyphen of a compound', ['The short-', 'term plan.'], 'The short-term plan.'],
  ['leaves no blank after a figure', ['The 6-', 'week plan.'], 'The 6-week plan.'],
  ['leaves an open word open', ['Both pre-', 'and postpaid.'], 'Both pre- and postpaid.'],
  [
    'keeps a broken link whole',
    ['See https://example.com/manual-for-', 'linux and', 'https://example.com/a', '/b for it.'],
    'See https://example.com/manual-for-linux and https://example.com/a/b for it.',
  ],
  [
    'keeps a line break that was asked for',
    ['Employee: 96\n', 'Partner: 197'],
    'Employee: 96\nPartner: 197',
  ],
  [
    'keeps list items on their own lines',
    ['Bring:', '- the box', '- the invoice'],
    'Bring:\n- the box\n- the invoice',
  ],
  ['keeps a line that ended on purpose', ['Short line.', 'Next line.'], 'Short line.\nNext line.'],
])('%s', (_, lines, joined) => {
  expect(joinLines(lines)).toBe(joined);
});

it.each([
  ['joins what is one word elsewhere', ['The data-', 'base.'], ['database'], 'The database.'],
  ['keeps what has a hyphen elsewhere', ['A tax-', 'free gift.'], ['tax-free'], 'A tax-free gift.'],
  [
    'keeps it between two words of the text',
    ['A gift-', 'card.'],
    ['gift', 'card'],
    'A gift-card.',
  ],
])('%s', (_, lines, known, joined) => {
  expect(joinLines(lines, (word) => known.includes(word))).toBe(joined);
});
