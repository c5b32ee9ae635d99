import fc from 'fast-check';
import { expect, it } from 'vitest';
import { offsetTable } from './units.ts';
import type { KnownUnit } from './units.ts';

const units: readonly KnownUnit[] = ['utf16', 'codePoint', 'utf8'];
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const encoder = new TextEncoder();

it.each([
  ['a🎉b', 'codePoint', 2, 3],
  ['a🎉b', 'utf8', 5, 3],
  ['é', 'utf8', 2, 1],
  ['€uro', 'utf8', 3, 1],
  ['€uro', 'utf8', 2, null],
  ['abc', 'utf8', 4, null],
  ['abc', 'utf16', -1, null],
  ['abc', 'utf16', 1.5, null],
] as const)('in %j, offset %s %i is UTF-16 %s', (words, unit, offset, expected) => {
  expect(offsetTable(words).toUtf16(offset, unit)).toBe(expected);
});

it('finds every character boundary in every unit', () => {
  fc.assert(
    fc.property(text, (words) => {
      const table = offsetTable(words);
      let prefix = '';
      for (const character of words) {
        prefix += character;
        expect(table.toUtf16(prefix.length, 'utf16')).toBe(prefix.length);
        expect(table.toUtf16([...prefix].length, 'codePoint')).toBe(prefix.length);
        expect(table.toUtf16(encoder.encode(prefix).length, 'utf8')).toBe(prefix.length);
      }
    }),
  );
});

it('counts a growing text as it counts the whole, even when a chunk cuts a character', () => {
  const halves = fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 8 });
  fc.assert(
    fc.property(halves, fc.nat(40), (chunks, offset) => {
      const whole = chunks.join('');
      const growing = offsetTable('');
      for (let end = 0; end <= whole.length; end += 1) {
        growing.grow(whole.slice(0, end));
        growing.toUtf16(offset, 'utf8');
      }
      for (const unit of units) {
        expect(growing.toUtf16(offset, unit)).toBe(offsetTable(whole).toUtf16(offset, unit));
      }
    }),
  );
});
