import { UnreadableDocument } from './UnreadableDocument.ts';

/**
 * Text from bytes: UTF-8, UTF-16 with its mark, else what old notes are written in where their letters tell it: Windows-1252,
 * Windows-1251, Shift_JIS. Throws `UnreadableDocument` rather than to serve letters that are not those of the author.
 */
export function decodeText(bytes: Uint8Array): string {
  const isUtf32 = bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0;
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !isUtf32) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  if (bytes.subarray(0, 4096).includes(0)) {
    throw new UnreadableDocument('It is not a text file. Save it as plain text in UTF-8.');
  }
  const text = tryDecode(bytes, 'utf-8') ?? decodeOld(bytes);
  if (text !== null) return text;
  throw new UnreadableDocument('Its encoding is not known. Save it as plain text in UTF-8.');
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Western languages write few letters beyond ASCII; of the others each is known by its own. */
function decodeOld(bytes: Uint8Array): string | null {
  const western = decode(bytes, 'windows-1252');
  const foreign = shareOf(western, /[^\p{ASCII}]/gu, /\p{L}|[^\p{ASCII}]/gu);
  if (foreign < 0.4) return western;
  const cyrillic = decode(bytes, 'windows-1251');
  if (shareOf(cyrillic, /[а-яё]/gu, /[^\p{ASCII}]/gu) > 0.7) return cyrillic;
  const japanese = tryDecode(bytes, 'shift_jis');
  if (japanese && /[\u3041-\u30fa]/u.test(japanese)) return japanese;
  // A few words, such as a price or a name.
  return foreign < 0.7 ? western : null;
}

function shareOf(text: string, part: RegExp, all: RegExp): number {
  return (text.match(part)?.length ?? 0) / Math.max(1, text.match(all)?.length ?? 0);
}
