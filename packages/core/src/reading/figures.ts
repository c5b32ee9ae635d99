import type { Clause } from './statement.ts';
import { datesOf, dimensionOf, opposed, sameQuantity, toBase } from './units.ts';
import type { Quantity } from './units.ts';

/** Two figures of which one says otherwise than the other. */
export interface FigureConflict {
  readonly code: 'number' | 'bound';
  readonly claim: Quantity;
  readonly other: Quantity;
}

/** The first figure of a clause that the figures of another clause of the same matter contradict, or `null`. */
export function compareFigures(claim: Clause, other: Clause): FigureConflict | null {
  // A list or table of figures says too many things to be one clause.
  if (claim.quantities.length > most || other.quantities.length > most) return null;
  for (const figure of claim.quantities) {
    const rivals = other.quantities.filter((each) => comparable(claim, figure, other, each));
    const turned = rivals.find((each) => isTurned(figure, each));
    if (turned) return { code: 'bound', claim: figure, other: turned };
    if (rivals.some((each) => agrees(figure, each))) continue;
    const peers = claim.quantities.filter((each) => each.kind === figure.kind);
    if (isBetween(figure, rivals) || rivals.some((each) => isBetween(each, peers))) continue;
    const rival = nearest(claim, figure, other, rivals);
    if (rival) return { code: 'number', claim: figure, other: rival };
  }
  return null;
}

const most = 16;

/** The same value as the least in one and as the most in the other. */
function isTurned(a: Quantity, b: Quantity): boolean {
  return opposed(a.bound, b.bound) && sameQuantity({ ...a, bound: null }, { ...b, bound: null });
}

function agrees(a: Quantity, b: Quantity): boolean {
  return sameQuantity(a, b) || isMonth(a, b) || satisfies(a, b) || satisfies(b, a);
}

/** A month is about 30 days: not the same, but no contradiction either. */
function isMonth(a: Quantity, b: Quantity): boolean {
  if (![a, b].some(({ unit }) => unit === 'M') || a.unit === b.unit) return false;
  const share = baseOf(a) / baseOf(b);
  return share > 0.92 && share < 1.09;
}

/** True when a figure without a bound is one that the bound of the other allows. */
function satisfies(figure: Quantity, { bound, value, unit }: Quantity): boolean {
  if (figure.bound !== null || bound === null || value === null || figure.value === null)
    return false;
  const [exact, limit] = [baseOf(figure), toBase(value, unit ?? '')];
  return bound.startsWith('>') ? exact >= limit : exact <= limit;
}

function baseOf({ value, unit }: Quantity): number {
  return toBase(value ?? NaN, unit ?? '');
}

/** True when a figure lies within the range that several others span. */
function isBetween(figure: Quantity, others: readonly Quantity[]): boolean {
  if (others.length < 2 || figure.value === null) return false;
  const values = others.map(baseOf);
  const value = baseOf(figure);
  return value > Math.min(...values) && value < Math.max(...values);
}

/** Of several rivals the one that stands beside the same word; without one only a single rival is meant. */
function nearest(
  claim: Clause,
  figure: Quantity,
  other: Clause,
  rivals: readonly Quantity[],
): Quantity | undefined {
  const alone = claim.quantities.filter((each) => each.kind === figure.kind).length === 1;
  if (alone && rivals.length === 1) return rivals[0];
  const beside = neighbours(claim, figure);
  return rivals.find((each) => {
    const theirs = neighbours(other, each);
    return beside.some((word, i) => word !== null && word === theirs[i]);
  });
}

function neighbours({ terms }: Clause, { start, end }: Quantity): readonly (string | null)[] {
  const content = terms.filter((term) => term.content);
  const before = content.filter((term) => term.end <= start).at(-1);
  const after = content.find((term) => term.start >= end);
  return [before?.text ?? null, after?.text ?? null];
}

/** True when two figures measure the same: only then can they contradict each other. */
function comparable(claim: Clause, a: Quantity, other: Clause, b: Quantity): boolean {
  if (a.kind === 'date' || b.kind === 'date') return comparableDates(a, b);
  if (a.unit !== null && b.unit !== null) return dimensionOf(a.unit) === dimensionOf(b.unit);
  if (a.kind === 'id')
    return b.kind === 'id' && a.key.replace(/\d.*/, '') === b.key.replace(/\d.*/, '');
  if (a.kind !== b.kind) return a.value !== null && b.value !== null && sameQuantity(a, b);
  if (a.kind !== 'number') return true;
  if (isYear(a) !== isYear(b)) return false;
  const [counted, theirs] = [countedBy(claim, a), countedBy(other, b)];
  const alone = claim.quantities.length === 1 && other.quantities.length === 1;
  return counted === theirs || (alone && (counted === null || theirs === null));
}

function comparableDates(a: Quantity, b: Quantity): boolean {
  const [left, right] = [a, b].map((each) =>
    each.kind === 'date' || isYear(each) ? (datesOf(each)[0] ?? []) : [],
  );
  return left?.some((part, i) => part !== '?' && (right?.[i] ?? '?') !== '?') ?? false;
}

function isYear({ kind, value }: Quantity): boolean {
  return (
    kind === 'number' && value !== null && Number.isInteger(value) && value > 1500 && value < 2100
  );
}

/** The word right after a bare number. */
function countedBy({ terms }: Clause, { end }: Quantity): string | null {
  const after = terms.find((term) => term.start >= end);
  return after?.content && after.start <= end + 1 ? after.text : null;
}
