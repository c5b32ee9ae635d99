import { defaultTiers } from '@credence-ui/core/tier';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markClaims } from './markClaims.ts';

const content = 'One two three four five. Six seven eight nine ten. '.repeat(4);
const claim = (start: number, end: number, confidence: number | null) => ({
  span: { start, end },
  confidence,
  citationIds: [],
});

it('marks what is doubtful and tells it from what is unsupported', () => {
  const marked = markClaims([claim(0, 7, 0.7), claim(8, 13, 0.2)], content, defaultTiers);
  expect(marked.map(({ tone, span }) => [tone, span.start])).toEqual([
    ['caution', 0],
    ['negative', 8],
  ]);
});

it.each([0.85, 1, null, NaN, 1.2])('leaves a claim of confidence %s plain', (confidence) => {
  expect(markClaims([claim(0, 7, confidence)], content, defaultTiers)).toEqual([]);
});

it('marks the least supported first and passes over what no longer fits', () => {
  const claims = [claim(0, 50, 0.7), claim(51, 81, 0.1), claim(82, 90, 0.8)];
  const marked = markClaims(claims, content, defaultTiers);
  expect(marked.map(({ span }) => [span.start, span.end])).toEqual([
    [51, 81],
    [82, 90],
  ]);
});

it.each([
  [content, 0, 50, 'Six seven eight nine ten.'],
  [content, 0, 24, 'One two three four five.'],
  ['Opened software can usually be exchanged. '.repeat(4), 0, 41, 'can usually be exchanged.'],
  ['返品は三十日以内に限ります。'.repeat(3), 0, 14, '以内に限ります。'],
])(
  'marks the end of the least supported claim when it alone is too long',
  (text, start, end, words) => {
    const [marked] = markClaims([claim(start, end, 0.1)], text, defaultTiers);
    expect(text.slice(marked?.span.start, marked?.span.end)).toBe(words);
  },
);

it('never marks more than a fifth of the text, nor one character twice', () => {
  const spans = fc.array(
    fc.tuple(fc.integer({ min: -9, max: 240 }), fc.integer({ min: -9, max: 240 }), fc.double()),
  );
  fc.assert(
    fc.property(spans, (given) => {
      const claims = given.map(([start, end, confidence]) => claim(start, end, confidence));
      const marked = markClaims(claims, content, defaultTiers);
      const characters = marked.flatMap(({ span }) =>
        Array.from({ length: span.end - span.start }, (_, index) => span.start + index),
      );
      expect(new Set(characters).size).toBe(characters.length);
      expect(characters.length).toBeLessThanOrEqual(content.length * 0.2);
    }),
  );
});
