import { expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';

it.each([
  ['UTF-8', Buffer.from('Größe 5 €'), 'Größe 5 €'],
  ['UTF-8 with a mark', Buffer.from('\uFEFFGröße'), 'Größe'],
  ['UTF-16', Buffer.from('\uFEFFGröße', 'utf16le'), 'Größe'],
  ['Windows-1252', Buffer.from('Gr\xf6\xdfe 5 \x80', 'latin1'), 'Größe 5 €'],
  [
    'Windows-1251',
    Buffer.from('cef2e2e5f220ede020e2eeeff0eef1202832293a20e4e02e', 'hex'),
    'Ответ на вопрос (2): да.',
  ],
  [
    'Shift_JIS',
    Buffer.from('82a8926d82e782b9814695d4956982cd89c2945c82c582b7', 'hex'),
    'お知らせ：返品は可能です',
  ],
])('reads %s', (_, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});

it.each([
  ['UTF-32', 'fffe0000410000004200000043000000'],
  ['KOI8-R', 'efd4d7c5d420cec120d7cfd0d2cfd3'],
  ['what decodes to nothing', 'ff81ff82ff83ff'],
])('refuses %s rather than to guess', (_, hex) => {
  expect(() => decodeText(Buffer.from(hex, 'hex'))).toThrow(/Save it as plain text in UTF-8/);
});

it('refuses bytes that are no text', () => {
  expect(() => decodeText(new Uint8Array([80, 75, 3, 4, 0, 0]))).toThrow('It is not a text file.');
});
