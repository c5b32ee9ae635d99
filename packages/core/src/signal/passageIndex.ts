import { readStatement } from '../reading/index.ts';
import type { Language, Statement } from '../reading/index.ts';
import type { Evidence, Passage } from '../response/response.ts';
import type { Span } from '../text/span.ts';
import { stem, words } from '../text/words.ts';
import type { Word } from '../text/words.ts';
import { blankMarkers } from './answerSentences.ts';

/** Which sentences of which passages hold a word. */
export interface PassageIndex extends WordPlaces {
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly Sentence[];
  /** The words of each passage, and where they stand in it. */
  readonly passages: readonly {
    readonly ids: readonly number[];
    readonly words: readonly Word[];
  }[];
  /** What `length` neighbouring sentences state, from the one of this number on and within one passage. */
  statementAt(from: number, length: number): Statement;
  /** Reads another text in the same languages. */
  read(text: string): Statement;
}

/** Words as small whole numbers; words of one stem share theirs. */
export interface Vocabulary {
  /** The number of a word's stem. */
  idOf(word: Word): number;
}

/** A sentence and its place in its passage. */
interface Sentence extends Span {
  readonly passage: number;
  /** Index of the first sentence of the same passage. */
  readonly opening: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const shared = new WeakMap<Omit<Evidence, 'content'>, PassageIndex>();

/** The index of the passages of some evidence, made once however many signals ask for it. */
export function indexEvidence(
  evidence: Omit<Evidence, 'content'>,
  passages: readonly Passage[],
  known?: readonly Language[],
): PassageIndex {
  const index = shared.get(evidence) ?? indexPassages(passages, known);
  shared.set(evidence, index);
  return index;
}

/** Indexes passages, whose words may be read already, in O(total length). */
export function indexPassages(
  texts: readonly (Passage & { readonly words?: readonly Word[] })[],
  known?: readonly Language[],
): PassageIndex {
  const vocabulary = createVocabulary();
  const sentences: Mutable<Sentence>[] = [];
  const placed: number[] = [];
  const holders: number[] = [];
  const passages = texts.map(({ text, words: given }, passage) => {
    const opening = sentences.length;
    const found = given ?? words(blankMarkers(text));
    const ids: number[] = [];
    for (const word of found) {
      const { start, end, first } = word;
      if (first) sentences.push({ passage, opening, start, end });
      const sentence = sentences[sentences.length - 1];
      if (sentence) sentence.end = end;
      const id = vocabulary.idOf(word);
      ids.push(id);
      placed.push(id);
      holders.push(sentences.length - 1);
    }
    placed.push(-1);
    holders.push(-1);
    return { ids, words: found };
  });
  const read = statementsByText(known);
  const places = placeWords(placed, holders);
  const statementAt = statementReader(texts, sentences, read);
  return { vocabulary, sentences, ...places, passages, statementAt, read };
}

/** Reads texts that are the same once. */
function statementsByText(known?: readonly Language[]): PassageIndex['read'] {
  const statements = new Map<string, Statement>();
  return (text) => {
    const statement = statements.get(text) ?? readStatement(text, known);
    statements.set(text, statement);
    return statement;
  };
}

/** Reads each run of sentences once, when it is asked for. */
function statementReader(
  texts: readonly Passage[],
  sentences: readonly Sentence[],
  read: PassageIndex['read'],
): PassageIndex['statementAt'] {
  const known = new Map<number, Statement>();
  return (from, length) => {
    const key = from * 4 + length;
    const found = known.get(key);
    if (found) return found;
    const { passage, opening } = sentences[from] ?? { passage: 0, opening: from };
    // A sign before the first word belongs to it.
    const start = from > opening ? (sentences[from - 1]?.end ?? 0) : 0;
    const text = texts[passage]?.text.slice(start, runAt(sentences, from, length).end) ?? '';
    const statement = read(blankMarkers(text));
    known.set(key, statement);
    return statement;
  };
}

/** Where a run of sentences stands in its passage. */
export function runAt(sentences: readonly Sentence[], from: number, length: number): Span {
  const first = sentences[from];
  let last = first;
  for (let i = from + 1; i < from + length && sentences[i]?.passage === first?.passage; i++)
    last = sentences[i];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** An empty vocabulary, which grows as it is asked. */
export function createVocabulary(): Vocabulary {
  const forms = new Map<string, number>();
  const stems = new Map<string, number>();
  function add({ text, kind }: Word): number {
    const base = kind === 'number' ? text : stem(text);
    const id = stems.get(base) ?? stems.size;
    stems.set(base, id);
    return id;
  }
  return {
    idOf(word) {
      const known = forms.get(word.text);
      if (known !== undefined) return known;
      const id = add(word);
      forms.set(word.text, id);
      return id;
    },
  };
}

/** Where words stand, by their numbers. Only words that are asked for cost more than a step for each place. */
interface WordPlaces {
  /** The sentences that hold a word, ascending. */
  holdersOf(id: number): readonly number[];
  /** True when one word stands right after another somewhere. */
  follows(id: number, before: number): boolean;
}

/**
 * Words in order, numbered from 0 without gaps, with −1 where a text ends; and beside each the sentence that holds it.
 * O(length).
 */
export function placeWords(ids: readonly number[], sentences: readonly number[]): WordPlaces {
  const { last, earlier } = chainPlaces(ids);
  const placesOf = (id: number): readonly number[] => {
    const places: number[] = [];
    for (let at = last[id] ?? -1; at >= 0; at = earlier[at] ?? -1) places.push(at);
    return places.reverse();
  };
  const holdersOf = byNumber((id) =>
    placesOf(id)
      .map((at) => sentences[at] ?? -1)
      .filter((sentence, i, all) => sentence !== all[i - 1]),
  );
  const followersOf = byNumber((id) => new Set(placesOf(id).map((at) => ids[at + 1] ?? -1)));
  return { holdersOf, follows: (id, before) => followersOf(before).has(id) };
}

/** The last place of each word, and the earlier one of the same word for each place; −1 where there is none. */
function chainPlaces(ids: readonly number[]): {
  readonly last: Int32Array;
  readonly earlier: Int32Array;
} {
  const last = new Int32Array(ids.length).fill(-1);
  const earlier = new Int32Array(ids.length);
  for (let place = 0; place < ids.length; place++) {
    const id = ids[place] ?? -1;
    if (id < 0) continue;
    earlier[place] = last[id] ?? -1;
    last[id] = place;
  }
  return { last, earlier };
}

/** Makes what belongs to a number once, when it is asked for. */
function byNumber<Item>(make: (id: number) => Item): (id: number) => Item {
  const made = new Map<number, Item>();
  return (id) => {
    const item = made.get(id) ?? make(id);
    made.set(id, item);
    return item;
  };
}
