import MiniSearch from 'minisearch';
import type { SourceDocument } from '../documents/document.ts';
import type { SourcePassage } from './passage.ts';
import { passagesOf } from './passagesOf.ts';
import { stemMark, type RetrievalSetting } from './settings.ts';
import { contentWords, isFunctionWord, stem, words } from './words.ts';

/** An index that grows document by document: BM25+ over passages, with words and stems in one index. */
export function createSearch(): PassageSearch {
  const index = new MiniSearch<SourcePassage>({
    fields: ['text', 'heading', 'title'],
    tokenize: words,
    processTerm: indexTerms,
  });
  const passages: SourcePassage[] = [];
  const counts = new Map<string, number>();
  return {
    add(document) {
      const added = passagesOf(document, passages.length);
      index.addAll(added);
      for (const passage of added) countStems(passage, counts);
      passages.push(...added);
    },
    search: (terms, setting, limit) => search({ index, passages }, terms, setting, limit),
    size: () => passages.length,
    passagesWith: (word) => counts.get(stem(word)) ?? 0,
  };
}

export interface PassageSearch {
  readonly add: (document: SourceDocument) => void;
  /** The best passages for weighted words, best first, with MiniSearch's BM25+ scores. */
  readonly search: (
    terms: readonly WeightedTerm[],
    setting: RetrievalSetting,
    limit: number,
  ) => Hit[];
  /** How many passages there are. */
  readonly size: () => number;
  /** In how many passages a word occurs in any form, headings and titles included. */
  readonly passagesWith: (word: string) => number;
}

/** A lower-case word and how much it counts, in (0, 1]. */
export interface WeightedTerm {
  readonly word: string;
  readonly weight: number;
}

export interface Hit {
  readonly passage: SourcePassage;
  readonly score: number;
}

function indexTerms(word: string): string[] | null {
  return isFunctionWord(word) ? null : [word, stemMark + stem(word)];
}

function countStems(passage: SourcePassage, counts: Map<string, number>): void {
  const text = `${passage.title ?? ''} ${passage.heading ?? ''} ${passage.text}`;
  for (const form of new Set(contentWords(text).map(stem)))
    counts.set(form, (counts.get(form) ?? 0) + 1);
}

interface Index {
  readonly index: MiniSearch<SourcePassage>;
  readonly passages: readonly SourcePassage[];
}

function search(
  { index, passages }: Index,
  terms: readonly WeightedTerm[],
  setting: RetrievalSetting,
  limit: number,
): Hit[] {
  if (terms.length === 0) return [];
  const weights = terms.map((term) => term.weight);
  const results = index.search(terms.map((term) => term.word).join(' '), {
    ...setting.options,
    boostTerm: (_term, position) => weights[position] ?? 1,
  });
  return results.slice(0, limit).flatMap(({ id, score }) => {
    const passage = passages[Number(id)];
    return passage === undefined ? [] : [{ passage, score }];
  });
}
