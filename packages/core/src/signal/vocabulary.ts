import { stem } from '../text/stem.ts';
import type { Word } from '../text/words.ts';

/** Words as small whole numbers; words of one stem share theirs. */
export interface Vocabulary {
  readonly size: number;
  /** The number of a word's stem. */
  idOf(word: Word): number;
  /** The number of its stem's first five letters, shared by related words; −1 for short stems and numbers. */
  rootOf(id: number): number;
}

/** An empty vocabulary, which grows as it is asked. */
export function createVocabulary(): Vocabulary {
  const forms = new Map<string, number>();
  const stems = new Map<string, number>();
  const starts = new Map<string, number>();
  const roots: number[] = [];
  function add({ text, kind }: Word): number {
    const base = kind === 'number' ? text : stem(text);
    const known = stems.get(base);
    if (known !== undefined) return known;
    // Of the stem rather than the word, so that the order in which forms come does not matter.
    const start = base.slice(0, 5);
    if (!starts.has(start)) starts.set(start, starts.size);
    stems.set(base, roots.length);
    return roots.push(kind !== 'number' && base.length >= 5 ? (starts.get(start) ?? -1) : -1) - 1;
  }
  return {
    get size() {
      return roots.length;
    },
    idOf(word) {
      let id = forms.get(word.text);
      if (id === undefined) forms.set(word.text, (id = add(word)));
      return id;
    },
    rootOf: (id) => roots[id] ?? -1,
  };
}

/** One number for two neighbouring words of a vocabulary. */
export function pairKey(first: number, second: number): number {
  return first * 0x200000 + second;
}
