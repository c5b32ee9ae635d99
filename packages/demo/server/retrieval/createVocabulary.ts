import type { SourcePassage } from './passage.ts';
import { withinOneSlip } from './withinOneSlip.ts';
import { contentWords, stem } from './words.ts';

/** The words of the passages, by their stems. */
export function createVocabulary(): Vocabulary {
  const forms = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  return {
    add({ title, heading, text }) {
      const seen = new Set<string>();
      for (const word of contentWords(`${title ?? ''} ${heading ?? ''} ${text}`)) {
        const root = stem(word);
        seen.add(root);
        const known = forms.get(root);
        if (known === undefined) forms.set(root, new Set([word]));
        else known.add(word);
      }
      for (const root of seen) counts.set(root, (counts.get(root) ?? 0) + 1);
    },
    formsOf: (word) => [...(forms.get(stem(word)) ?? [])],
    passagesWith: (word) => counts.get(stem(word)) ?? 0,
    nearestWord(word) {
      const near = [...forms]
        .flatMap(([root, written]) =>
          [...written].map((form) => ({ form, count: counts.get(root) ?? 0 })),
        )
        .filter(({ form }) => word.length >= 4 && withinOneSlip(word, form))
        .sort((a, b) => b.count - a.count);
      return near[0]?.form ?? null;
    },
  };
}

export interface Vocabulary {
  readonly add: (passage: SourcePassage) => void;
  /** The written forms that share the stem of a word; none for a word that does not occur. */
  readonly formsOf: (word: string) => readonly string[];
  /** In how many passages a word occurs in any form. */
  readonly passagesWith: (word: string) => number;
  /** The written word of most passages that is one slip of the pen away: a letter swapped, changed, missing or too many. */
  readonly nearestWord: (word: string) => string | null;
}
