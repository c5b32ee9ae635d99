import { conflictOf } from '../reading/index.ts';
import type { Quantity } from '../reading/index.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { AnswerSentence } from './answerSentences.ts';
import { mean } from './findings.ts';
import type { PassageIndex } from './passageIndex.ts';
import { wordWeight } from './sampleIndex.ts';
import type { Likeness, SampleIndex } from './sampleIndex.ts';

/** How far samples repeat a sentence; each share in [0, 1], null where it has no such words or there are no samples. */
export interface SentenceSupport {
  readonly span: Span;
  /** Mean over the samples of the weighted share of its words that they have, a tenth of it where they say otherwise. */
  readonly support: number | null;
  /** Mean share of its numbers and of its names that samples have. */
  readonly numbers: number | null;
  readonly names: number | null;
  /** The samples that say otherwise, by number. */
  readonly conflicts: readonly number[];
}

/** What is left of a sample's support where it says otherwise. */
const contradicted = 0.1;

/** Looks for a sentence in each sample; a quantity counts as held in whatever form the sample gives it. */
export function sentenceSupport(
  sentence: AnswerSentence,
  index: SampleIndex,
  outside: Likeness | null,
): SentenceSupport {
  const { span, text } = sentence;
  const samples = index.texts.map((_, i) => i);
  if (outside) {
    const support = mean(samples.flatMap((i) => outside(text, index.texts[i] ?? '') ?? []));
    return { span, support, numbers: null, names: null, conflicts: [] };
  }
  const said = index.sentences().read(text);
  const asked = askedWords(sentence, index, said.signs.quantities);
  const closest = closestSentences(sentence.words, index.sentences());
  const conflicts = samples.filter((i) => {
    const at = closest.get(i);
    return at !== undefined && conflictOf(said, index.sentences().statementAt(at, 1)) !== null;
  });
  const held = samples.map((i) => asked.map((word) => holds(word, i, index)));
  const shares = (of: (word: AskedWord) => number): readonly number[] =>
    samples.flatMap((i) => weightedShare(asked.map(of), held[i] ?? []) ?? []);
  const supports = shares((word) => word.weight);
  return {
    span,
    support: mean(supports.map((each, i) => (conflicts.includes(i) ? contradicted * each : each))),
    numbers: mean(shares(({ kind }) => Number(kind === 'number'))),
    names: mean(shares(({ kind }) => Number(kind === 'name'))),
    conflicts,
  };
}

/** A word that is looked for, and the quantity that it is part of. */
interface AskedWord {
  readonly id: number;
  readonly kind: Word['kind'];
  readonly weight: number;
  readonly quantity: Quantity | null;
}

/** The words of a sentence that say something, each once; all of them where none does. */
function askedWords(
  { span, words }: AnswerSentence,
  { vocabulary }: SampleIndex,
  quantities: readonly Quantity[],
): readonly AskedWord[] {
  const content = words.filter(({ kind }) => kind !== 'function');
  const asked = new Map<number, AskedWord>();
  for (const { kind, start, ...word } of content.length > 0 ? content : words) {
    const at = start - span.start;
    const quantity = quantities.find((each) => each.start <= at && at < each.end) ?? null;
    const id = vocabulary.idOf({ kind, start, ...word });
    asked.set(id, { id, kind, weight: wordWeight[kind] || 1, quantity });
  }
  return [...asked.values()];
}

function holds({ id, quantity }: AskedWord, sample: number, index: SampleIndex): boolean {
  return index.has(sample, id) || (quantity !== null && index.holds(sample, quantity));
}

function weightedShare(weights: readonly number[], held: readonly boolean[]): number | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const part = weights.reduce((sum, weight, i) => sum + (held[i] ? weight : 0), 0);
  return total > 0 ? part / total : null;
}

/** By sample: the sentence that has most of these words. */
function closestSentences(
  words: readonly Word[],
  { vocabulary, holdersOf, sentences }: PassageIndex,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const id of new Set(words.map((word) => vocabulary.idOf(word))))
    for (const at of holdersOf(id)) counts.set(at, (counts.get(at) ?? 0) + 1);
  const closest = new Map<number, number>();
  for (const [at, count] of counts) {
    const { passage = 0 } = sentences[at] ?? {};
    const known = closest.get(passage);
    const most = counts.get(known ?? -1) ?? 0;
    if (count > most || (count === most && at < (known ?? Infinity))) closest.set(passage, at);
  }
  return closest;
}
