import { conflictOf, readQuantities, readStatement, sameQuantity } from '../reading/index.ts';
import type { Language, Quantity, Statement } from '../reading/index.ts';
import { words } from '../text/words.ts';
import type { Word } from '../text/words.ts';
import { blankMarkers } from './answerSentences.ts';
import { isProbability, mean } from './findings.ts';
import { createVocabulary, indexPassages } from './passageIndex.ts';
import type { PassageIndex, Vocabulary } from './passageIndex.ts';

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
export function indexSamples(
  samples: readonly string[],
  keepsAll: boolean,
  known?: readonly Language[],
): SampleIndex {
  const vocabulary = createVocabulary();
  const read = samples
    .map((text) => ({ text, plain: blankMarkers(text) }))
    .map((sample) => ({ ...sample, words: words(sample.plain) }))
    .filter((sample) => keepsAll || sample.words.length > 0);
  const statementOf = onceEach((i) => readStatement(read[i]?.plain ?? '', known));
  const quantitiesOf = onceEach((i) => readQuantities(read[i]?.plain ?? '', known));
  const ids = read.map((sample) => sample.words.map((word) => vocabulary.idOf(word)));
  const sets = ids.map((list) => new Set(list));
  const passages = onceEach(() => indexPassages(read, known));
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

/** What takes the place of comparing words, for answers, sentences and claims. */
export interface Comparison {
  /** Whether two texts say the same: entailment, equal numbers or dates. */
  readonly equivalent?: (one: string, other: string) => boolean;
  /** How far the second text supports the first, in [0, 1], such as by embeddings. What is not in [0, 1] counts as not known. */
  readonly similarity?: (one: string, other: string) => number;
}

/** Likeness of two texts in [0, 1]; `null` when it is not known. */
export type Likeness = (one: string, other: string) => number | null;

/** Words from the beginning of a text that pairs are compared by; the time grows with their square. */
const longest = 20_000;
/** Up to so many words in any order count, from so many on their sequence; in between both. */
const [short, long] = [12, 36];
/** What is left of the likeness of two texts that say otherwise. */
const contradicted = 0.1;

/** The comparison that came from outside, if any did. */
export function outsideLikeness({ equivalent, similarity }: Comparison): Likeness | null {
  if (equivalent) return (one, other) => Number(equivalent(one, other));
  if (!similarity) return null;
  return (one, other) => mean([similarity(one, other)].filter(isProbability));
}

/**
 * Likeness of two samples by number: from outside, both ways; else, by the length of the shorter one, F1 of their words in
 * any order or ROUGE-L (Lin 2004), a tenth of it where short ones say otherwise.
 */
export function likenessOf(
  index: SampleIndex,
  outside: Likeness | null,
): (i: number) => (j: number) => number | null {
  const { texts } = index;
  if (outside)
    return (i) => (j) => {
      const [one = '', other = ''] = [texts[i], texts[j]];
      return mean([outside(one, other), outside(other, one)].filter(isProbability));
    };
  const openings = index.ids.map((list) => list.slice(0, longest));
  return (i) => {
    const own = openings[i] ?? [];
    const common = commonSubsequence(own);
    return (j) => {
      const other = openings[j] ?? [];
      const sequence = (2 * common(other)) / (own.length + other.length);
      const shorter = Math.min(own.length, other.length);
      const ordered = Math.min(1, Math.max(0, (shorter - short) / (long - short)));
      if (ordered === 1) return sequence;
      const alike =
        ordered * sequence + (1 - ordered) * wordF1(index.words[i] ?? [], index.words[j] ?? []);
      const [one, two] = [index.statementOf(i), index.statementOf(j)];
      return (conflictOf(one, two) ?? conflictOf(two, one)) ? contradicted * alike : alike;
    };
  };
}

/** F1 of two texts' words in any order, function words left out unless there are no others. */
function wordF1(a: readonly Word[], b: readonly Word[]): number {
  const [left, right] = [essence(a), essence(b)];
  const rest = [...right];
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return left.length + right.length > 0 ? (2 * shared) / (left.length + right.length) : 1;
}

function essence(list: readonly Word[]): readonly string[] {
  const content = list.filter(({ kind }) => kind !== 'function');
  return (content.length > 0 ? content : list).map(({ text }) => text);
}

/**
 * The figure that a text comes to: the last one in a box or after `####`, else of the last sentence that begins with words such
 * as "therefore" or "the answer is"; null where no sentence says that it concludes.
 */
export function readConclusion(text: string): Quantity | null {
  const boxed = [...text.matchAll(/\\boxed\{([^}]*)\}|####\s*([^\n]*)/g)].at(-1);
  const told = boxed ? (boxed[1] ?? boxed[2]) : [...text.matchAll(concluding)].at(-1)?.[1];
  return told === undefined ? null : (readQuantities(told).at(-1) ?? null);
}

const concluding =
  /(?:^|[.!?:,\n。]\s*)(?:so|thus|hence|therefore|in total|(?:the |final |a: )*answer(?: is|:)|a:|also|daher|somit|donc|ainsi|por (?:lo )?tanto|quindi|portanto|dus|因此|所以|したがって|따라서|لذلك|इसलिए)(?![\p{L}\p{M}])([^\n]*)/giu;

// 31 bits a word, so that a carry is the sign of a 32-bit sum.
const bits = 31;
const full = 0x7fffffff;

/**
 * Prepares a sequence of small whole numbers; the result gives the length of its longest common subsequence with another,
 * in O(|other| · ⌈|sequence|/31⌉). Source: Hyyrö, Bit-parallel LCS-length computation revisited, 2004.
 */
function commonSubsequence(sequence: readonly number[]): (other: readonly number[]) => number {
  const distinct = [...new Set(sequence)];
  const state = new Int32Array(Math.ceil(sequence.length / bits));
  const masks = new Int32Array(distinct.length * state.length);
  const rows = new Int32Array(1 + Math.max(0, ...distinct)).fill(-1);
  for (const [i, item] of distinct.entries()) rows[item] = i * state.length;
  for (const [i, item] of sequence.entries()) {
    const at = (rows[item] ?? 0) + Math.floor(i / bits);
    masks[at] = (masks[at] ?? 0) | (1 << (i % bits));
  }
  return (other) => {
    state.fill(full);
    for (let j = 0; j < other.length; j++) {
      const row = rows[other[j] ?? 0] ?? -1;
      if (row >= 0) advance(state, masks, row);
    }
    return zeros(state);
  };
}

/** One column of the table: V ← (V + (V & M)) | (V & ~M), with the carry handed from block to block. */
function advance(state: Int32Array, masks: Int32Array, row: number): void {
  let carry = 0;
  for (let block = 0; block < state.length; block++) {
    const v = state[block] ?? 0;
    const u = v & (masks[row + block] ?? 0);
    const sum = (v + u + carry) | 0;
    carry = sum >>> bits;
    state[block] = (sum & full) | (v - u);
  }
}

/** Bits past the end of the sequence are never cleared. */
function zeros(state: Int32Array): number {
  let count = 0;
  for (const v of state) for (let rest = v ^ full; rest; rest &= rest - 1) count++;
  return count;
}
