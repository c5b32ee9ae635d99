import { monthNames } from './wordForms.ts';

/**
 * What a number, with its magnitude if it has one, is compared as: one or more words. Separators of thousands go,
 * magnitudes multiply, ISO dates become month, day and year.
 */
export function readNumber(written: string): readonly string[] {
  const raw = written.replaceAll('\u2060', '');
  const [year, month = '', day] = raw.split('-');
  if (year && day) return [monthNames[Number(month) - 1] ?? month, String(Number(day)), year];
  const [, digits = '', magnitude = ''] = /^([\d.,]+)[ -]?(.*)/.exec(raw) ?? [];
  const plain = digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.');
  const value = Number(plain) * (factors[magnitude.slice(0, 2).toLowerCase()] ?? 1);
  if (Number.isNaN(value)) return raw.split(/[.,]/);
  // Long numbers name things, such as orders; their digits must survive.
  const isExact = Number.isSafeInteger(value) || plain.includes('.');
  return [isExact ? String(Number(value.toPrecision(15))) : plain];
}

/** By the first two letters, which tell magnitudes apart. */
const factors: Readonly<Record<string, number>> = {
  k: 1e3,
  th: 1e3,
  m: 1e6,
  mi: 1e6,
  bi: 1e9,
  bn: 1e9,
  tr: 1e12,
};
