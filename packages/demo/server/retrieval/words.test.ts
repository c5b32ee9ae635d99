import { expect, it } from 'vitest';
import { contentWords, stem, words } from './words.ts';

it.each([
  ["The seller's terms", ['the', 'seller', 'terms']],
  ['USB-C, 12.90 €', ['usb', 'c', '12', '90']],
  ['Größe XL', ['größe', 'xl']],
  ['It doesn’t', ['it', 'doesnt']],
  ['A ﬂat ﬁnish', ['a', 'flat', 'finish']],
])('takes %j apart', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it('keeps what carries meaning', () => {
  expect(contentWords("How can I return the headphones, please? I don't know.")).toEqual([
    'return',
    'headphones',
  ]);
});

it.each([
  ['returned', 'returns'],
  ['refunding', 'refunds'],
  ['swollen', 'swollen'],
])('gives %s and %s one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});
