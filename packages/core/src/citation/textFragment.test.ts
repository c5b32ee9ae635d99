import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageFragment, textFragment } from './safeUrl.ts';

const url = 'https://kb.example/a';

it.each([
  ['within 30 days', '#:~:text=within%2030%20days'],
  ['non-refundable, & more', '#:~:text=non%2Drefundable%2C%20%26%20more'],
  ['  two\u200b  spaces ', '#:~:text=two%20spaces'],
  ['30日以内に返金', '#:~:text=30%E6%97%A5%E4%BB%A5%E5%86%85%E3%81%AB%E8%BF%94%E9%87%91'],
  ['', ''],
  ['…', ''],
])('finds %j on the page', (quote, fragment) => {
  expect(textFragment(url, quote)).toBe(url + fragment);
});

it('names a long quote by its first and last words', () => {
  const quote = `The refund window is ${'very '.repeat(40)}long for everyone`;
  expect(textFragment(url, quote)).toMatch(/#:~:text=The%20refund.+,.+long%20for%20everyone$/);
  expect(
    textFragment(url, 'First line of words here.\nLast line of words there, more and more words.'),
  ).toContain(',');
});

it.each([
  ['https://kb.example/a#top', 'https://kb.example/a#top:~:text=days'],
  ['https://kb.example/a#:~:text=x', 'https://kb.example/a#:~:text=x'],
  ['mailto:a@kb.example', 'mailto:a@kb.example'],
])('goes with the fragment of %s', (address, result) => {
  expect(textFragment(address, 'days')).toBe(result);
});

it('never throws, never exceeds 2,048 characters and never changes where the link leads', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (quote) => {
      const address = new URL(textFragment(url, quote));
      expect(address.href.length).toBeLessThanOrEqual(2048);
      expect(address.href.split('#')[0]).toBe(url);
    }),
  );
});

it.each([
  ['https://a.example/x.pdf', 2, 'https://a.example/x.pdf#page=2'],
  ['https://a.example/x.pdf?v=1', 2, 'https://a.example/x.pdf?v=1#page=2'],
  ['https://a.example/x.pdf#nameddest=y', 2, 'https://a.example/x.pdf#nameddest=y'],
  ['https://a.example/x.html', 2, 'https://a.example/x.html'],
  ['https://a.example/x.pdf', 0, 'https://a.example/x.pdf'],
  ['https://a.example/x.pdf', NaN, 'https://a.example/x.pdf'],
])('leads %s at page %s to %s', (address, page, result) => {
  expect(pageFragment(address, page)).toBe(result);
});
