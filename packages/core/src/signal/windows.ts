import type { PassageIndex } from './passageIndex.ts';

/** How much of a claim's weight lies in each run of neighbouring sentences of one passage. */
export interface Windows {
  /** Adds a weight to every window that holds one of these sentences, given in ascending order. */
  add(sentences: readonly number[], weight: number): void;
  /** Adds a weight to all windows. */
  addAll(weight: number): void;
  /** The heaviest window of each length. */
  heaviest(): readonly Window[];
  clear(): void;
}

/** A run of sentences from `from`, its weight, and where else a run of the same weight begins. */
export interface Window {
  readonly from: number;
  readonly weight: number;
  readonly ties: readonly number[];
}

/** Sums for windows of one to `longest` sentences, reused from claim to claim; a claim costs what it touches. */
export function createWindows({ sentences }: PassageIndex, longest: number): Windows {
  const sums = Array.from({ length: longest }, () => new Float64Array(sentences.length));
  let touched: number[] = [];
  let base = 0;
  function heaviestOf(sum: Float64Array): Window {
    let most = 0;
    let ties: number[] = [];
    for (const s of touched) {
      const weight = sum[s] ?? 0;
      if (weight > most) [most, ties] = [weight, [s]];
      else if (weight === most) ties.push(s);
    }
    return {
      from: ties.reduce((first, s) => Math.min(first, s), ties[0] ?? 0),
      weight: base + most,
      ties,
    };
  }
  function addTo(sum: Float64Array, k: number, at: readonly number[], weight: number): void {
    let next = 0;
    for (const sentence of at) {
      next = Math.max(next, sentence - k, sentences[sentence]?.opening ?? 0);
      for (; next <= sentence; next++) {
        if (k === longest - 1 && sum[next] === 0) touched.push(next);
        sum[next] = (sum[next] ?? 0) + weight;
      }
    }
  }
  return {
    add(at, weight) {
      for (const [k, sum] of sums.entries()) addTo(sum, k, at, weight);
    },
    addAll(weight) {
      base += weight;
    },
    heaviest: () => sums.map(heaviestOf),
    clear() {
      for (const sum of sums) for (const s of touched) sum[s] = 0;
      touched = [];
      base = 0;
    },
  };
}
