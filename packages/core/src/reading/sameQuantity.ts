import type { Quantity } from './quantity.ts';
import { isClose, sameMeasure } from './units.ts';

/**
 * True when two figures can mean the same: equal in another form or unit, a year and a date in it, a number whose unit one
 * of the two leaves out. Never when one is the least that the other is the most.
 */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (opposed(a.bound, b.bound)) return false;
  if (a.key === b.key) return true;
  const [left, right] = [a.key.split('|'), b.key.split('|')];
  if (left.some((key) => right.includes(key))) return true;
  if (a.kind === 'date' || b.kind === 'date') return sameDate(a, b);
  if (a.kind === 'version' || b.kind === 'version') return sameVersion(a, b);
  return left.some((one) => right.some((other) => sameNumber(readKey(a, one), readKey(b, other))));
}

/** True for two bounds that point in opposite directions. */
export function opposed(a: Quantity['bound'], b: Quantity['bound']): boolean {
  return a !== null && b !== null && a[0] !== b[0];
}

interface Valued {
  readonly value: number;
  readonly unit: string | null;
}

function readKey({ value, unit }: Quantity, key: string): Valued | null {
  if (value === null) return null;
  return { value: Number(/:(\S+)/.exec(key)?.[1]), unit: key.startsWith('clock') ? 'clock' : unit };
}

function sameNumber(a: Valued | null, b: Valued | null): boolean {
  if (!a || !b) return false;
  if (a.unit && b.unit) return sameMeasure(a.value, a.unit, b.value, b.unit);
  if (isClose(a.value, b.value)) return a.unit !== 'clock' && b.unit !== 'clock';
  const [share, plain] = a.unit === '%' ? [a, b] : [b, a];
  return share.unit === '%' && plain.value < 1 && isClose(share.value, plain.value * 100);
}

function sameDate(a: Quantity, b: Quantity): boolean {
  return datesOf(a).some((one) =>
    datesOf(b).some(
      (other) =>
        one.every((part, i) => part === '?' || other[i] === '?' || part === other[i]) &&
        one.some((part, i) => part !== '?' && part === other[i]),
    ),
  );
}

/** Year, month and day of each date that a figure can be; a bare number can be a year. */
export function datesOf({ kind, value, key }: Quantity): readonly string[][] {
  if (kind === 'date') return key.split('|').map((each) => each.slice(5).split('-'));
  return kind === 'number' ? [[String(value), '?', '?']] : [];
}

function sameVersion(a: Quantity, b: Quantity): boolean {
  const [version, other] = a.kind === 'version' ? [a, b] : [b, a];
  return other.kind === 'number' && Number(version.key.slice(8)) === other.value;
}
