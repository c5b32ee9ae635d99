import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findQuote, joinSpans } from './findQuote.ts';

it('finds a quote across line breaks', () => {
  const text = 'Opened goods. The refund\nwindow is 30 days. Ends.';
  const span = findQuote(text, 'The refund window is 30 days.');
  expect(span && text.slice(span.start, span.end)).toBe('The refund\nwindow is 30 days.');
});

it.each(['', '   ', 'not there'])('finds nothing for the quote "%s"', (quote) => {
  expect(findQuote('Some text.', quote)).toBeNull();
});

it('finds every slice of a text, whatever signs it holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (text, from, length) => {
      const words = text.slice(from % (text.length + 1)).slice(0, length);
      fc.pre(words.trim() !== '');
      const span = findQuote(text, words);
      const found = span && text.slice(span.start, span.end);
      expect(found?.split(/\s+/u)).toEqual(words.trim().split(/\s+/u));
    }),
  );
});

it('joins spans that overlap or touch', () => {
  const spans = [
    { start: 8, end: 9 },
    { start: 0, end: 4 },
    { start: 3, end: 6 },
    { start: 6, end: 7 },
  ];
  expect(joinSpans(spans)).toEqual([
    { start: 0, end: 7 },
    { start: 8, end: 9 },
  ]);
});
