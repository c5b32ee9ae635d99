import { entityOf } from './entityNames.ts';

/** Decodes one character reference such as `&amp;` or `&#x41;`. `null` when there is no such character: it stays as typed. */
export function decodeEntity(reference: string): string | null {
  const body = reference.slice(1, -1);
  if (!body.startsWith('#')) return entityOf(body);
  const hexadecimal = body[1] === 'x' || body[1] === 'X';
  return decodeNumber(
    hexadecimal ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10),
    body,
  );
}

const numeric = /^#(?:\d{1,7}|[xX][\da-fA-F]{1,6})$/;

function decodeNumber(code: number, body: string): string | null {
  if (!numeric.test(body)) return null;
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}
