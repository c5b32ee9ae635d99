import type { Passage } from '../response/evidence.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { words } from '../text/words.ts';
import { blankMarkers } from './blankMarkers.ts';
import { isNegation } from './isNegated.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createVocabulary } from './vocabulary.ts';

/** Which sentences of which passages hold a word. */
export interface PassageIndex {
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly Sentence[];
  /** By word: the sentences that hold it, ascending. */
  readonly byWord: readonly (readonly number[] | undefined)[];
  /** By word: the words that stand right after it somewhere. */
  readonly followers: readonly (ReadonlySet<number> | undefined)[];
  /** The words of each passage, and where they stand in it. */
  readonly passages: readonly {
    readonly ids: readonly number[];
    readonly words: readonly Word[];
  }[];
}

/** A sentence and its place in its passage. */
export interface Sentence extends Span {
  readonly passage: number;
  /** Index of the first sentence of the same passage. */
  readonly opening: number;
  readonly isNegated: boolean;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Indexes passages in O(total length). */
export function indexPassages(texts: readonly Passage[]): PassageIndex {
  const vocabulary = createVocabulary();
  const sentences: Mutable<Sentence>[] = [];
  const byWord: number[][] = [];
  const followers: Set<number>[] = [];
  const passages = texts.map(({ text }, passage) => {
    const opening = sentences.length;
    const found = words(blankMarkers(text));
    let before = -1;
    const ids = found.map((word, i) => {
      const { start, end } = word;
      if (word.first) sentences.push({ passage, opening, start, end, isNegated: false });
      const at = sentences.length - 1;
      const sentence = sentences[at];
      if (sentence) sentence.end = end;
      if (sentence && isNegation(word, found[i - 1])) sentence.isNegated = true;
      const id = vocabulary.idOf(word);
      const holders = (byWord[id] ??= []);
      if (holders.at(-1) !== at) holders.push(at);
      if (i > 0) (followers[before] ??= new Set()).add(id);
      return (before = id);
    });
    return { ids, words: found };
  });
  return { vocabulary, sentences, byWord, followers, passages };
}
