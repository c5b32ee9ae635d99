import { monthNames } from './wordForms.ts';

/** What a number is compared as, one or more words, and where it ends with its magnitude. */
export interface NumberWords {
  readonly parts: readonly string[];
  readonly end: number;
}

/** Reads digits that end at `end` of the text: separators of thousands go, magnitudes multiply, ISO dates become words. */
export function readNumber(raw: string, text: string, end: number): NumberWords {
  const [year, month, day] = raw.split('-');
  if (year && month && day)
    return { parts: [monthNames[Number(month) - 1] ?? month, String(Number(day)), year], end };
  const plain = raw.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.');
  if (!/^[\d.]+$/.test(plain) || plain.split('.').length > 2)
    return { parts: raw.split(/[.,]/), end };
  magnitude.lastIndex = end;
  const word = magnitude.exec(text)?.[0] ?? '';
  const value = Number(plain) * (factors[word.trim().toLowerCase()] ?? 1);
  // Long numbers name things, such as orders; their digits must survive.
  const exact =
    Number.isSafeInteger(value) || plain.includes('.')
      ? String(Number(value.toPrecision(15)))
      : plain;
  return { parts: [exact], end: end + word.length };
}

const magnitude = /[ -]?(?:thousand|million|billion|trillion|bn|[kKM])(?![\p{L}\p{M}\d])/uy;
const factors: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  '-million': 1e6,
  m: 1e6,
  billion: 1e9,
  '-billion': 1e9,
  bn: 1e9,
  trillion: 1e12,
};
