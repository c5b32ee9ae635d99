import type { Word } from '../text/words.ts';
import { words } from '../text/words.ts';
import { blankMarkers } from './blankMarkers.ts';
import { isNegation } from './isNegated.ts';
import type { Vocabulary } from './vocabulary.ts';
import { pairKey } from './vocabulary.ts';

/** Which sentences of which passages hold a word. */
export interface PassageIndex {
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly Sentence[];
  /** By word: the sentences that hold it, ascending. */
  readonly byWord: readonly (readonly number[] | undefined)[];
  /** Pairs of neighbouring words. */
  readonly pairs: ReadonlySet<number>;
  /** The words of each passage, and where they stand in it. */
  readonly passages: readonly {
    readonly ids: readonly number[];
    readonly words: readonly Word[];
  }[];
}

/** A sentence and its place in its passage. */
export interface Sentence {
  readonly passage: number;
  /** Index of the first sentence of the same passage. */
  readonly opening: number;
  readonly start: number;
  readonly end: number;
  readonly isNegated: boolean;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Indexes passages in O(total length). */
export function indexPassages(texts: readonly string[], vocabulary: Vocabulary): PassageIndex {
  const sentences: Mutable<Sentence>[] = [];
  const byWord: number[][] = [];
  const pairs = new Set<number>();
  const passages = texts.map((text, passage) => {
    const opening = sentences.length;
    let before = -1;
    const found = words(blankMarkers(text));
    const ids = found.map((word, i) => {
      const id = vocabulary.idOf(word);
      const isOpposite = isNegation(word, found[i - 1]);
      const last = sentences.at(-1);
      if (word.first || !last)
        sentences.push({
          passage,
          opening,
          start: word.start,
          end: word.end,
          isNegated: isOpposite,
        });
      else {
        last.end = word.end;
        last.isNegated ||= isOpposite;
      }
      note((byWord[id] ??= []), sentences.length - 1);
      if (before >= 0) pairs.add(pairKey(before, id));
      return (before = id);
    });
    return { ids, words: found };
  });
  return { vocabulary, sentences, byWord, pairs, passages };
}

function note(list: number[], sentence: number): void {
  if (list.at(-1) !== sentence) list.push(sentence);
}
