import type { Word } from '../text/words.ts';
import type { PassageIndex } from './passageIndex.ts';
import type { Window } from './windows.ts';
import { createWindows } from './windows.ts';

/** Content words that no passage has, and how many of them are names. */
export interface Unsupported {
  readonly words: number;
  readonly names: number;
}

/** Where in the passages the words of a text stand, by weight. */
export interface WordWeights {
  /** Takes more words of the text; each counts once, and costs the sentences that hold it. */
  add(words: readonly Word[]): void;
  /** The heaviest runs of one, two and three neighbouring sentences, the weight of all words, and those without a source. */
  found(): {
    readonly best: readonly Window[];
    readonly total: number;
    readonly unsupported: Unsupported;
  };
  /** Begins another text. */
  clear(): void;
}

const functionWeight = 0.1;
/** Sentences that may hold a word before it is taken to stand everywhere. */
const common = 50;

/**
 * Weighs words by ln(1 + (S − df + ½)/(df + ½)) over the S sentences of the passages (Robertson, Spärck Jones 1976), function
 * words by a tenth. Function words, and words in most sentences of many, count as if they stood in each.
 */
export function createWordWeights(index: PassageIndex): WordWeights {
  const { vocabulary, byWord, sentences } = index;
  const windows = createWindows(index, 3);
  const seen = new Set<number>();
  let total = 0;
  let unsupported = { words: 0, names: 0 };
  function weigh(id: number, kind: Word['kind']): void {
    const exact = byWord[id] ?? [];
    const idf = Math.log(1 + (sentences.length - exact.length + 0.5) / (exact.length + 0.5));
    const weight = kind === 'function' ? functionWeight * idf : idf;
    total += weight;
    const everywhere = kind === 'function' || exact.length > Math.max(common, sentences.length / 2);
    if (everywhere) windows.addAll(exact.length > 0 ? weight : 0);
    else windows.add(exact, weight);
    if (exact.length > 0 || kind === 'function') return;
    unsupported.words++;
    if (kind === 'name') unsupported.names++;
  }
  return {
    add(words) {
      for (const word of words) {
        const id = vocabulary.idOf(word);
        if (!seen.has(id)) weigh(id, word.kind);
        seen.add(id);
      }
    },
    found: () => ({ best: windows.heaviest(), total, unsupported }),
    clear() {
      windows.clear();
      seen.clear();
      total = 0;
      unsupported = { words: 0, names: 0 };
    },
  };
}
