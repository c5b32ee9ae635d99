import type { Word } from '../text/words.ts';
import { words } from '../text/words.ts';
import { mean } from './mean.ts';
import type { Vocabulary } from './vocabulary.ts';
import { pairKey } from './vocabulary.ts';

/** Which words the samples use, and how far they agree on them among themselves. */
export interface SampleIndex {
  readonly vocabulary: Vocabulary;
  /** The words of each sample, in order, and their numbers. */
  readonly words: readonly (readonly Word[])[];
  readonly ids: readonly (readonly number[])[];
  /** By word: the samples that have it. */
  readonly counts: readonly (number | undefined)[];
  /** Pairs of neighbouring words, with the samples that have them. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Mean share of the other samples that repeat a sample's names and numbers, in [0, 1]; null where there are none. */
  readonly consistency: {
    readonly specifics: number | null;
    readonly numbers: number | null;
    readonly words: number | null;
    /** That of names and numbers, as if each sample also repeated two names in full, so that a few do not decide. */
    readonly tempered: number | null;
  };
}

/** What a word counts for: numbers and names are what answers differ in. */
export const wordWeight: Readonly<Record<Word['kind'], number>> = {
  number: 3,
  name: 2,
  word: 1,
  function: 0,
};

/** What two names count for. */
const prior = 4;

/** Indexes samples in O(total length). */
export function indexSamples(samples: readonly string[], vocabulary: Vocabulary): SampleIndex {
  const counts: number[] = [];
  const pairs = new Map<number, number>();
  const kinds = samples.map(() => new Map<number, Word['kind']>());
  const found = samples.map(words);
  const ids = found.map((list, i) => {
    const own = kinds[i] ?? new Map<number, Word['kind']>();
    const seen = new Set<number>();
    let before = -1;
    return list.map((word) => {
      const id = vocabulary.idOf(word);
      if (!own.has(id)) counts[id] = (counts[id] ?? 0) + 1;
      own.set(id, strongest(own.get(id), word.kind));
      const key = pairKey(before, id);
      if (before >= 0 && !seen.has(key)) pairs.set(key, (pairs.get(key) ?? 0) + 1);
      seen.add(key);
      return (before = id);
    });
  });
  const agreed = (weight: (kind: Word['kind']) => number, prior = 0): number | null =>
    consistencyOf(kinds, counts, weight, prior);
  const specific = (kind: Word['kind']): number => (wordWeight[kind] > 1 ? wordWeight[kind] : 0);
  const consistency = {
    specifics: agreed(specific),
    numbers: agreed((kind) => (kind === 'number' ? 1 : 0)),
    words: agreed((kind) => wordWeight[kind]),
    tempered: agreed(specific, prior),
  };
  return { vocabulary, words: found, ids, counts, pairs, consistency };
}

/** A name at the head of one sentence is still a name when another sentence has it inside. */
function strongest(a: Word['kind'] | undefined, b: Word['kind']): Word['kind'] {
  return a !== undefined && wordWeight[a] > wordWeight[b] ? a : b;
}

function consistencyOf(
  kinds: readonly ReadonlyMap<number, Word['kind']>[],
  counts: readonly number[],
  weightOf: (kind: Word['kind']) => number,
  prior: number,
): number | null {
  const others = kinds.length - 1;
  if (others < 1) return null;
  const shares = kinds.flatMap((own) => {
    let [repeated, total] = [0, 0];
    for (const [id, kind] of own) {
      const weight = weightOf(kind);
      total += weight;
      repeated += weight * ((counts[id] ?? 1) - 1);
    }
    return total > 0 ? [(repeated / others + prior) / (total + prior)] : [];
  });
  return mean(shares);
}
