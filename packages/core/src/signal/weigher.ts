import type { Word } from '../text/words.ts';
import type { PassageIndex } from './passageIndex.ts';

/** Where in the passages the words of a claim stand, by weight. */
export interface Weighed {
  /** The heaviest runs of one, two and three neighbouring sentences. */
  readonly best: readonly HeaviestRuns[];
  readonly total: number;
  /** Content words that no passage has in any form, and how many of them are names. */
  readonly unsupportedWords: number;
  readonly unsupportedNames: number;
}

/**
 * Weighs the words of claims, each once, by ln(1 + (S − df + ½)/(df + ½)) over the S sentences of the passages (Robertson,
 * Spärck Jones 1976), function words by a tenth. Function words, and words in most of more than 100 sentences, count as if
 * they stood in each. A claim costs the sentences that hold its other words.
 */
export function createWeigher(index: PassageIndex): (claim: readonly Word[]) => Weighed {
  const { vocabulary, holdersOf, sentences } = index;
  const usual = Math.max(50, sentences.length / 2);
  const runs = [1, 2, 3].map((length) => createRuns(index, length));
  return (claim) => {
    const kinds = new Map(claim.map((word) => [vocabulary.idOf(word), word.kind]));
    let [total, everywhere, unsupportedWords, unsupportedNames] = [0, 0, 0, 0];
    for (const [id, kind] of kinds) {
      const at = holdersOf(id);
      const isGrammar = kind === 'function';
      const idf = Math.log(1 + (sentences.length - at.length + 0.5) / (at.length + 0.5));
      const weight = isGrammar ? idf / 10 : idf;
      total += weight;
      if (at.length > (isGrammar ? 0 : usual)) everywhere += weight;
      else for (const run of runs) run.add(at, weight);
      if (at.length === 0 && !isGrammar) unsupportedWords++;
      if (at.length === 0 && kind === 'name') unsupportedNames++;
    }
    const best = runs.map((run) => {
      const { weight, at } = run.take();
      return { weight: weight + everywhere, at };
    });
    return { best, total, unsupportedWords, unsupportedNames };
  };
}

/** The weight of the heaviest runs, and where they begin. */
interface HeaviestRuns {
  readonly weight: number;
  readonly at: readonly number[];
}

/** Weights of all runs of so many neighbouring sentences of one passage; only what is touched costs anything. */
interface Runs {
  /** Adds a weight to every run that holds one of these sentences, given in ascending order. */
  add(at: readonly number[], weight: number): void;
  /** The heaviest runs. All weights are 0 again afterwards. */
  take(): HeaviestRuns;
}

/** Begins with weights of 0. */
function createRuns({ sentences }: PassageIndex, length: number): Runs {
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
