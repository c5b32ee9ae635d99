import { plainDigits } from '../text/words.ts';

/**
 * The text in lower case with plain digits, apostrophes, spaces and minus signs, each character in its old place.
 */
export function foldCase(text: string): string {
  return plainDigits(text)
    .replaceAll('İ', 'I')
    .toLowerCase()
    .replace(/[’ʼ＇]/g, "'")
    .replace(/[\u00a0\u2009\u202f\u3000\t\n\r]/g, ' ')
    .replace(/[‐‑–—−－]/g, '-')
    .replace(/[％٪]/g, '%');
}
