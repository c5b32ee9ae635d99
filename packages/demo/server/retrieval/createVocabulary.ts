import type { SourcePassage } from './passage.ts';
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
  };
}

export interface Vocabulary {
  readonly add: (passage: SourcePassage) => void;
  /** The written forms that share the stem of a word; none for a word that does not occur. */
  readonly formsOf: (word: string) => readonly string[];
  /** In how many passages a word occurs in any form. */
  readonly passagesWith: (word: string) => number;
}
