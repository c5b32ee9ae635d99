import type { PassageIndex } from './passageIndex.ts';

/** The weight of the heaviest runs, and where they begin. */
export interface HeaviestRuns {
  readonly weight: number;
  readonly at: readonly number[];
}

/** Weights of all runs of so many neighbouring sentences of one passage; only what is touched costs anything. */
export interface Runs {
  /** Adds a weight to every run that holds one of these sentences, given in ascending order. */
  add(at: readonly number[], weight: number): void;
  /** The heaviest runs. All weights are 0 again afterwards. */
  take(): HeaviestRuns;
}

/** Begins with weights of 0. */
export function createRuns({ sentences }: PassageIndex, length: number): Runs {
  const sums = new Float64Array(sentences.length);
  let touched: number[] = [];
  return {
    add(at, weight) {
      let from = 0;
      for (const last of at) {
        from = Math.max(from, last - length + 1, sentences[last]?.opening ?? 0);
        for (; from <= last; from++) {
          const sum = sums[from] ?? 0;
          if (sum === 0) touched.push(from);
          sums[from] = sum + weight;
        }
      }
    },
    take() {
      let most = 0;
      let at: number[] = [];
      for (const from of touched) {
        const weight = sums[from] ?? 0;
        if (weight > most) [most, at] = [weight, []];
        if (weight === most) at.push(from);
        sums[from] = 0;
      }
      touched = [];
      return { weight: most, at };
    },
  };
}
