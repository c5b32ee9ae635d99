import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layText } from './layText.ts';

const text = 'Window\n\nThirty days.\n\nPayment\n\nIn a week.';

it('shows headings and marked passages apart from the rest', () => {
  const pieces = layText(text, [{ start: 8, end: 20 }], ['Window', 'Payment']);
  const apart = pieces.filter(({ kind }) => kind !== 'text');
  expect(apart.map((piece) => [piece.kind, piece.text])).toEqual([
    ['heading', 'Window'],
    ['mark', 'Thirty days.'],
    ['heading', 'Payment'],
  ]);
});

it('loses no character, wherever the marks stand', () => {
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), (marks) => {
      const pieces = layText(text, marks, ['Window', 'Payment', '']);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

it('leaves the empty line between two marked paragraphs unmarked', () => {
  const pieces = layText(text, [{ start: 8, end: 29 }], []);
  const marked = pieces.filter(({ kind }) => kind === 'mark').map((piece) => piece.text);
  expect(marked).toEqual(['Thirty days.', 'Payment']);
});
