import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visibleText } from './safeUrl.ts';

it.each([
  ['bidi controls', 'safe\u202e}\u2066 evil\u2069', 'safe} evil'],
  ['tag characters', 'Answer is 42.\u{e0069}\u{e0067}', 'Answer is 42.'],
  ['control characters', 'null\u0000byte\u001b[0m\u0085', 'nullbyte[0m'],
  ['a zero-width space', 'The dose is 5\u200b0 mg', 'The dose is 50 mg'],
  ['runs of joiners', 'a\u200d\u200d\u200db', 'a\u200db'],
  ['runs of variation selectors', 'a\ufe0f\ufe0e\ufe0fb', 'a\ufe0fb'],
])('removes %s', (_what, text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

it.each(['👨‍👩‍👧 and ❤️', 'می‌خواهم', 'שלום hello עולם', 'a\tb\r\nc'])('keeps %j', (text) => {
  expect(visibleText(text)).toBe(text);
});

it('leaves nothing more to remove', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(fc.property(text, (value) => visibleText(visibleText(value)) === visibleText(value)));
});
