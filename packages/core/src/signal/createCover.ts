import type { Word } from '../text/words.ts';
import { isFact } from './isFact.ts';
import type { PassageIndex } from './passageIndex.ts';

/** How much of what a text says one passage holds. */
export interface Cover {
  /** Takes more words of the text; each counts once, and costs the sentences that hold it. */
  add(words: readonly Word[]): void;
  /** How many words said something. */
  size(): number;
  /** The share of them that the best passage holds, in [0, 1]; `null` without words or passages. */
  share(): number | null;
}

/** Begins with no words. Words count alike: what was retrieved for a word says nothing about how rare it is. */
export function createCover({ vocabulary, byWord, sentences }: PassageIndex): Cover {
  const seen = new Set<number>();
  const held: number[] = [];
  let most = 0;
  function count(id: number): void {
    let last = -1;
    for (const sentence of byWord[id] ?? []) {
      const { passage = last } = sentences[sentence] ?? {};
      if (passage === last) continue;
      last = passage;
      held[passage] = (held[passage] ?? 0) + 1;
      most = Math.max(most, held[passage] ?? 0);
    }
  }
  return {
    add(words) {
      for (const word of words) {
        const id = vocabulary.idOf(word);
        if (isFact(word) && !seen.has(id)) count(id);
        if (isFact(word)) seen.add(id);
      }
    },
    size: () => seen.size,
    share: () => (seen.size > 0 && sentences.length > 0 ? most / seen.size : null),
  };
}
