import type { Quantity, Statement } from '../reading/index.ts';
import { readQuantities, readStatement, sameQuantity } from '../reading/index.ts';
import type { Word } from '../text/words.ts';
import { words } from '../text/words.ts';
import { blankMarkers } from './answerSentences.ts';
import { mean } from './averages.ts';
import { readConclusion } from './conclusion.ts';
import type { PassageIndex, Vocabulary } from './passageIndex.ts';
import { createVocabulary, indexPassages } from './passageIndex.ts';

/** Which words the samples use, and how far they agree on them among themselves. */
export interface SampleIndex {
  readonly vocabulary: Vocabulary;
  readonly texts: readonly string[];
  /** The words of each sample, in order, and their numbers. */
  readonly words: readonly (readonly Word[])[];
  readonly ids: readonly (readonly number[])[];
  /**
   * Mean share of the other samples that repeat a sample's names and numbers, in [0, 1], as if each also repeated two names in
   * full, so that a few do not decide; null below two samples.
   */
  readonly consistency: number | null;
  /** The figure that each sample comes to, if it says so. */
  readonly conclusions: readonly (Quantity | null)[];
  /** What a sample states as a whole. */
  statementOf(sample: number): Statement;
  /** The sentences of all samples, each sample a passage of its own. */
  sentences(): PassageIndex;
  /** True when a sample has a word, by its number. */
  has(sample: number, id: number): boolean;
  /** True when a sample gives the same quantity, in whatever form. */
  holds(sample: number, quantity: Quantity): boolean;
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
  const read = samples
    .map((text) => ({ text, plain: blankMarkers(text) }))
    .map((sample) => ({ ...sample, words: words(sample.plain) }))
    .filter((sample) => keepsAll || sample.words.length > 0);
  const statementOf = onceEach((i) => readStatement(read[i]?.plain ?? ''));
  const quantitiesOf = onceEach((i) => readQuantities(read[i]?.plain ?? ''));
  const ids = read.map((sample) => sample.words.map((word) => vocabulary.idOf(word)));
  const sets = ids.map((list) => new Set(list));
  const passages = onceEach(() => indexPassages(read));
  return {
    vocabulary,
    texts: read.map(({ text }) => text),
    words: read.map((sample) => sample.words),
    ids,
    consistency: consistencyOf(read.map((sample) => weightsOf(sample.words, vocabulary))),
    conclusions: read.map(({ plain }) => readConclusion(plain)),
    statementOf,
    sentences: () => passages(0),
    has: (i, id) => sets[i]?.has(id) ?? false,
    holds: (i, quantity) => quantitiesOf(i).some((each) => sameQuantity(each, quantity)),
  };
}

/** Reads the i-th of something when it is asked for the first time. */
function onceEach<Item>(read: (i: number) => Item): (i: number) => Item {
  const known = new Map<number, Item>();
  return (i) => {
    const item = known.get(i) ?? read(i);
    known.set(i, item);
    return item;
  };
}

/** What each word of a sample counts for. A name at the head of one sentence is still a name when another has it inside. */
function weightsOf(found: readonly Word[], vocabulary: Vocabulary): ReadonlyMap<number, number> {
  const own = new Map<number, number>();
  for (const word of found) {
    const id = vocabulary.idOf(word);
    own.set(id, Math.max(own.get(id) ?? 0, wordWeight[word.kind]));
  }
  return own;
}

function consistencyOf(weights: readonly ReadonlyMap<number, number>[]): number | null {
  const others = weights.length - 1;
  if (others < 1) return null;
  const counts = new Map<number, number>();
  for (const own of weights) for (const id of own.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const shares = weights.map((own) => {
    let [repeated, total] = [prior, prior];
    for (const [id, weight] of own) {
      if (weight < wordWeight.name) continue;
      total += weight;
      repeated += (weight * ((counts.get(id) ?? 1) - 1)) / others;
    }
    return repeated / total;
  });
  return mean(shares);
}
