import { expect, it } from 'vitest';
import type { Citation } from '@credence-ui/core/response';
import { passagePieces } from './useValueSources.ts';

const cite = (text: string): Citation => ({ id: '1', source: 's', anchor: 'none', text });

it('cuts a long passage between sentences and leaves none of it out', () => {
  const passage = 'It takes 5 days. '.repeat(10_000);
  const pieces = [...passagePieces([cite('Short.'), cite(passage)])].map(({ text }) => text);
  expect(pieces.length).toBeGreaterThan(8);
  expect(pieces.join('')).toBe(`Short.${passage}`);
  expect(pieces.every((text) => text.trimEnd().endsWith('.'))).toBe(true);
});

it('cuts where it must a passage without sentences, and passes over one without words', () => {
  const pieces = [...passagePieces([cite('x'.repeat(50_000)), cite('')])];
  expect(pieces.map(({ text }) => text.length)).toEqual([20_000, 20_000, 10_000]);
});
