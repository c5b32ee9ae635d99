import type { Word } from '../text/words.ts';
import { words } from '../text/words.ts';
import { blankMarkers } from './blankMarkers.ts';
import { mean } from './mean.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createVocabulary } from './vocabulary.ts';

/** Texts of so few words are compared whole. */
export const fewest = 12;

/** Which words the samples use, and how far they agree on them among themselves. */
export interface SampleIndex {
  readonly vocabulary: Vocabulary;
  readonly texts: readonly string[];
  /** The words of each sample, in order, and their numbers. */
  readonly words: readonly (readonly Word[])[];
  readonly ids: readonly (readonly number[])[];
  /** True when each is to be compared whole. */
  readonly areShort: boolean;
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

/** Indexes samples in O(total length); those without a word only where something else than words compares them. */
export function indexSamples(samples: readonly string[], keepsAll: boolean): SampleIndex {
  const vocabulary = createVocabulary();
  const counts: number[] = [];
  const read = samples
    .map((text) => ({ text, words: words(blankMarkers(text)) }))
    .filter((sample) => keepsAll || sample.words.length > 0);
  const weights = read.map((sample) => {
    const own = new Map<number, number>();
    for (const word of sample.words) {
      const id = vocabulary.idOf(word);
      const known = own.get(id);
      if (known === undefined) counts[id] = (counts[id] ?? 0) + 1;
      // A name at the head of one sentence is still a name when another sentence has it inside.
      own.set(id, Math.max(known ?? 0, wordWeight[word.kind]));
    }
    return own;
  });
  return {
    vocabulary,
    texts: read.map(({ text }) => text),
    words: read.map((sample) => sample.words),
    ids: read.map((sample) => sample.words.map((word) => vocabulary.idOf(word))),
    areShort: read.every((sample) => sample.words.length <= fewest),
    counts,
    consistency: consistencyOf(weights, counts),
  };
}

function consistencyOf(
  weights: readonly ReadonlyMap<number, number>[],
  counts: readonly number[],
): number | null {
  const others = weights.length - 1;
  if (others < 1) return null;
  const shares = weights.map((own) => {
    let [repeated, total] = [prior, prior];
    for (const [id, weight] of own) {
      if (weight < wordWeight.name) continue;
      total += weight;
      repeated += (weight * ((counts[id] ?? 1) - 1)) / others;
    }
    return repeated / total;
  });
  return mean(shares);
}
