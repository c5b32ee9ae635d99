import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashText } from './hashText.ts';

it('names a text by 16 digits, the same each time', () => {
  expect(hashText('')).toBe('811c9dc501000193');
  expect(hashText('Yes.')).toBe(hashText('Yes.'));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => /^[0-9a-f]{16}$/.test(hashText(text))),
  );
});

it('tells near texts apart', () => {
  const names = Array.from({ length: 20_000 }, (_, index) =>
    hashText(`The refund is ${index} days.`),
  );
  expect(new Set(names).size).toBe(names.length);
});
