import type { Span } from '../text/span.ts';
import { namedOf } from './languages/table.ts';
import type { Language } from './languages/table.ts';

/** What a unit measures, and how much of the base of its dimension one is. */
interface Unit {
  readonly dimension: string;
  readonly factor: number;
  /** Units of one system convert without rounding. */
  readonly system: 'metric' | 'imperial';
}

const metric =
  'ms time .001 s time 1 min time 60 h time 3600 d time 86400 w time 604800 M time 2628000 y time 31536000 ' +
  'mm length .001 cm length .01 m length 1 km length 1000 mg mass .001 g mass 1 kg mass 1000 t mass 1e6 ' +
  'ml volume .001 cl volume .01 l volume 1 °C temperature 1 km/h speed 1 kmh speed 1 m/s speed 3.6 ' +
  'B data 1 KB data 1e3 MB data 1e6 GB data 1e9 TB data 1e12 % share 1';
const imperial =
  'in length .0254 ft length .3048 yd length .9144 mi length 1609.344 oz mass 28.3495 lb mass 453.592 gal volume 3.78541 ' +
  '°F temperature 1 mph speed 1.609344 KiB data 1024 MiB data 1048576 GiB data 1073741824';

const units: ReadonlyMap<string, Unit> = new Map([
  ...readUnits(metric, 'metric'),
  ...readUnits(imperial, 'imperial'),
]);

function readUnits(list: string, system: Unit['system']): (readonly [string, Unit])[] {
  return [...list.matchAll(/(\S+) (\S+) (\S+)/g)].map(
    ([, sign = '', dimension = '', factor]) =>
      [sign, { dimension, factor: Number(factor), system }] as const,
  );
}

const money =
  '°C:℃ °F:℉ Hz:hz USD:$/us$/usd/dollar*/us_dollars EUR:€/eur/euro* GBP:£/gbp JPY:¥/jpy/yen KRW:₩/krw INR:₹/inr/rs BRL:r$/brl CNY:cny CHF:chf CAD:cad AUD:aud';

/** Signs and codes as they are written, lower case, with the unit that each stands for. */
export const unitSigns: readonly (readonly [sign: string, unit: string])[] = [
  // No sign stands for a month: `m` is a metre.
  ...[...units.keys()]
    .filter((unit) => unit !== 'M')
    .map((unit) => [unit.toLowerCase(), unit] as const),
  ...namedOf(money.split(' '), []),
];

/** What a unit measures: `time`, `length`, a currency; a unit that is not known measures itself. */
export function dimensionOf(unit: string): string {
  return units.get(unit)?.dimension ?? unit;
}

/** The value in the base unit of its dimension: seconds, metres, grams, litres, degrees Celsius, bytes. */
export function toBase(value: number, unit: string): number {
  if (unit === '°F') return ((value - 32) * 5) / 9;
  return value * (units.get(unit)?.factor ?? 1);
}

/**
 * True when two values with units say the same: equal once converted, or, between metric and imperial units, when one
 * rounds to the other. A kilobyte is 1000 or 1024 bytes.
 */
function sameMeasure(a: number, unitA: string, b: number, unitB: string): boolean {
  if (dimensionOf(unitA) !== dimensionOf(unitB)) return false;
  const [left, right] = [toBase(a, unitA), toBase(b, unitB)];
  if (isClose(left, right)) return true;
  if (dimensionOf(unitA) === 'data' && unitA !== unitB)
    return [1, 2, 3].some(
      (power) => isClose(left, right * 1.024 ** power) || isClose(left * 1.024 ** power, right),
    );
  if (units.get(unitA)?.system === units.get(unitB)?.system) return false;
  return roundsTo(left, unitB, b) || roundsTo(right, unitA, a);
}

/** True when the base value, said in `unit` with as many digits as `value` has, is `value`. */
function roundsTo(base: number, unit: string, value: number): boolean {
  const factor = units.get(unit)?.factor ?? 1;
  const exact = unit === '°F' ? (base * 9) / 5 + 32 : base / factor;
  const digits = String(Math.abs(value)).replace(/^0\.0*|\.|0+$/g, '').length || 1;
  const near =
    Math.abs(exact - value) <= Math.max(Math.abs(value) * 0.06, unit.startsWith('°') ? 0.5 : 0);
  return near && Number(exact.toPrecision(Math.min(digits, 15))) === value;
}

/** Equal but for the rounding of floating point. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

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

/** A figure that a text says: a number with its unit, a date, or a name made of digits. */
export interface Quantity extends Span {
  readonly kind:
    | 'number'
    | 'measure'
    | 'money'
    | 'percent'
    | 'date'
    | 'clock'
    | 'version'
    | 'section'
    | 'ratio'
    | 'id';
  /** In `unit`; minutes since midnight of a clock time; `null` for dates and names. */
  readonly value: number | null;
  /** Such as `d`, `km`, `%` or `USD`. */
  readonly unit: string | null;
  /** Whether the figure is the least or the most that is meant. */
  readonly bound: '<' | '<=' | '>' | '>=' | null;
  /** Equal for figures that say the same but for their form. Two readings are parted by a bar. */
  readonly key: string;
}

/** What one reader finds: a quantity before its bound is known. */
export type Reading = Omit<Quantity, 'bound'> & { readonly bound?: Quantity['bound'] };

/** What a reader needs to know of a text. Figures that one reader has taken are blank for the next. */
export interface ReadingContext {
  /** As written. */
  readonly original: string;
  readonly language: Language;
  readonly known: readonly Language[];
}

/** Finds figures of one form, none within another, in a folded text. */
export type Reader = (text: string, context: ReadingContext) => readonly Reading[];
