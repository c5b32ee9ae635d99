import { expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';

it.each([
  ['UTF-8', Buffer.from('Größe 5 €'), 'Größe 5 €'],
  ['UTF-8 with a mark', Buffer.from('\uFEFFGröße'), 'Größe'],
  ['UTF-16', Buffer.from('\uFEFFGröße', 'utf16le'), 'Größe'],
  ['Windows-1252', Buffer.from('Gr\xf6\xdfe 5 \x80', 'latin1'), 'Größe 5 €'],
])('reads %s', (_, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});

it('refuses bytes that are no text', () => {
  expect(() => decodeText(new Uint8Array([80, 75, 3, 4, 0, 0]))).toThrow('It is not a text file.');
});
