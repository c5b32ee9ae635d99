import type { Evaluation, EvaluationResult } from './evaluate.ts';
import { fold } from './evaluationSuite.ts';
import { mcNemar } from './experiments/hypothesisTests.ts';
import { normalBound } from './experiments/tailAreas.ts';

/** Two runs of a suite beside one another, question by question; what cannot be told is `null`. */
export interface EvaluationComparison {
  /** Questions that both were asked. */
  readonly n: number;
  /** Share that passed in `a` and in `b` of these. */
  readonly rates: readonly [a: number | null, b: number | null];
  /** Share of `a` less share of `b`. */
  readonly difference: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  /** Exact McNemar. */
  readonly pValue: number | null;
  /** Questions that only one of them passed. */
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  /** Questions that only one of them was asked, which are not compared. */
  readonly unpaired: number;
  readonly text: string;
}

/**
 * Compares two evaluations by the questions that they share. The interval is the adjusted Wald interval for paired proportions, one pair
 * added to each cell in half (Agresti, Min 2005); the p-value is McNemar's exact one.
 */
export function compareEvaluations(
  a: Evaluation,
  b: Evaluation,
  { level = 0.95 }: { readonly level?: number } = {},
): EvaluationComparison {
  const others = new Map(b.results.map((result) => [keyOf(result), result]));
  const pairs = a.results.flatMap((one) => {
    const other = others.get(keyOf(one));
    return other ? [[one, other] as const] : [];
  });
  const n = pairs.length;
  const only = (first: boolean) =>
    pairs
      .filter(([one, other]) => one.passed === first && other.passed !== first)
      .map(([one]) => one.case.question);
  const [onlyA, onlyB] = [only(true), only(false)];
  const unpaired = a.results.length + b.results.length - 2 * n;
  const both = pairs.filter(([one, other]) => one.passed && other.passed).length;
  const rate = (more: number): number | null => (n === 0 ? null : (both + more) / n);
  const figures = {
    n,
    rates: [rate(onlyA.length), rate(onlyB.length)] as const,
    difference: n === 0 ? null : (onlyA.length - onlyB.length) / n,
    interval: n === 0 ? null : pairedInterval(onlyA.length, onlyB.length, n, level),
    pValue: n === 0 ? null : mcNemar(onlyA.length, onlyB.length),
  };
  return { ...figures, onlyA, onlyB, unpaired, text: describe(figures, 1 - level) };
}

function keyOf({ case: { question } }: EvaluationResult): string {
  return fold(question);
}

function pairedInterval(
  onlyA: number,
  onlyB: number,
  n: number,
  level: number,
): readonly [number, number] {
  const [p, q, m] = [onlyA + 0.5, onlyB + 0.5, n + 2];
  const centre = (p - q) / m;
  const half = (normalBound(level) * Math.sqrt(p + q - (p - q) ** 2 / m)) / m;
  return [Math.max(-1, centre - half), Math.min(1, centre + half)];
}

function describe(
  { n, rates: [a, b], pValue }: Pick<EvaluationComparison, 'n' | 'rates' | 'pValue'>,
  alpha: number,
): string {
  if (a === null || b === null || pValue === null)
    return 'The two were not asked the same questions, so nothing can be compared.';
  const passed = `Of ${n} questions ${Math.round(a * n)} passed in the first and ${Math.round(b * n)} in the second`;
  if (pValue > alpha) return `${passed}; that may be chance.`;
  return `${passed}; the ${a > b ? 'first' : 'second'} is better.`;
}
