import type { Word } from '../text/words.ts';
import { words } from '../text/words.ts';
import { mean } from './mean.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which words the samples use, and how far they agree on them among themselves. */
export interface SampleIndex {
  readonly vocabulary: Vocabulary;
  /** The words of each sample, in order, and their numbers. */
  readonly words: readonly (readonly Word[])[];
  readonly ids: readonly (readonly number[])[];
  /** By word: the samples that have it. */
  readonly counts: readonly (number | undefined)[];
  /**
   * Mean share of the other samples that repeat a sample's names and numbers, in [0, 1], as if each also repeated two names in
   * full, so that a few do not decide; null below two samples.
   */
  readonly consistency: number | null;
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
  const found = samples.map(words);
  const kinds = found.map((list) => {
    const own = new Map<number, Word['kind']>();
    for (const word of list) {
      const id = vocabulary.idOf(word);
      if (!own.has(id)) counts[id] = (counts[id] ?? 0) + 1;
      own.set(id, strongest(own.get(id), word.kind));
    }
    return own;
  });
  const ids = found.map((list) => list.map((word) => vocabulary.idOf(word)));
  return { vocabulary, words: found, ids, counts, consistency: consistencyOf(kinds, counts) };
}

/** A name at the head of one sentence is still a name when another sentence has it inside. */
function strongest(a: Word['kind'] | undefined, b: Word['kind']): Word['kind'] {
  return a !== undefined && wordWeight[a] > wordWeight[b] ? a : b;
}

function consistencyOf(
  kinds: readonly ReadonlyMap<number, Word['kind']>[],
  counts: readonly number[],
): number | null {
  const others = kinds.length - 1;
  if (others < 1) return null;
  const shares = kinds.map((own) => {
    let [repeated, total] = [prior, prior];
    for (const [id, kind] of own) {
      const weight = wordWeight[kind] > 1 ? wordWeight[kind] : 0;
      total += weight;
      repeated += (weight * ((counts[id] ?? 1) - 1)) / others;
    }
    return repeated / total;
  });
  return mean(shares);
}
