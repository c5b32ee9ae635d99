import { stem } from '../text/stem.ts';
import type { Word } from '../text/words.ts';

/** Words as small whole numbers; words of one stem share theirs. */
export interface Vocabulary {
  /** The number of a word's stem. */
  idOf(word: Word): number;
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
      const id = forms.get(word.text) ?? add(word);
      forms.set(word.text, id);
      return id;
    },
  };
}
