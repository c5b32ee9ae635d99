import type { Finding, LayerName, Verdict } from '../response/response.ts';

/**
 * Where verdicts turn, as shares in [0, 1]: a finding passes from `pass` on, warns from `warn` on, and fails below. Choices of
 * ours, fitted on nothing.
 */
export const bounds = {
  /** Claims with a source, and numbers that stand in one. */
  counted: { pass: 1, warn: 0.5 },
  /** Words of the question that the best source holds. Never a failure by itself: a question can be put in other words. */
  question: { pass: 0.5, warn: 0 },
  /** Support of the answer by other samples. */
  samples: { pass: 0.75, warn: 0.5 },
  /** Mean probability that the model gave its words. */
  tokens: { pass: 0.7, warn: 0.4 },
  /** Scores of checks from outside. */
  check: { pass: 0.7, warn: 0.4 },
} as const satisfies Readonly<Record<string, Bounds>>;

/** Where a verdict turns. */
export interface Bounds {
  readonly pass: number;
  readonly warn: number;
}

/** Makes a finding. */
export function finding(
  code: string,
  layer: LayerName,
  verdict: Verdict,
  figures: Finding['figures'] = {},
): Finding {
  return { code, layer, verdict, figures };
}

/** Passes, warns or fails by where a share lies. */
export function verdictOf(share: number, { pass, warn }: Bounds): Verdict {
  if (share >= pass) return 'pass';
  return share >= warn ? 'warn' : 'fail';
}

/** Passes when all are held, fails when fewer than half are. */
export function byCount(code: string, layer: LayerName, held: number, all: number): Finding {
  return finding(code, layer, verdictOf(held / all, bounds.counted), { held, all });
}

/** There was evidence of a kind, and it tells nothing, as where an outside judge did not know. */
export function unknownFinding(kind: string, layer: LayerName): Finding {
  return finding('signal.unknown', layer, 'unknown', { kind });
}

/** The arithmetic mean; `null` of none. Adds in order of size, so that the same values give the same bits in any order. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}

/** The least and the greatest value; `null` of none. */
export function extremes(
  values: readonly number[],
): readonly [least: number | null, most: number | null] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return values.length > 0 ? [least, most] : [null, null];
}

/** True for a number in [0, 1]; NaN is none. */
export function isProbability(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
