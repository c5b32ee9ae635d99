import MiniSearch from 'minisearch';
import type { SourceDocument } from '../documents/document.ts';
import { languageOf } from './languageOf.ts';
import { createVocabulary } from './createVocabulary.ts';
import type { SourcePassage } from './passage.ts';
import { passagesOf, type Audience } from './passagesOf.ts';
import type { RetrievalSetting } from './settings.ts';
import { isFunctionWord, words } from './words.ts';

/**
 * An index that grows document by document: BM25+ over passages. It holds words as they are written; a setting that
 * goes by stems asks for every written form of a stem, which needs half the memory of an index of both.
 */
export function createSearch(): PassageSearch {
  const quotable = createIndex('customers');
  const internal = createIndex('staff');
  return {
    ...quotable,
    add(document) {
      quotable.add(document);
      internal.add(document);
    },
    searchInternal: internal.search,
  };
}

function createIndex(audience: Audience): Omit<PassageSearch, 'searchInternal'> {
  const index = new MiniSearch<SourcePassage>({
    fields: ['text', 'heading', 'title'],
    tokenize: words,
    processTerm: (word) => (isFunctionWord(word) ? null : word),
  });
  const passages: SourcePassage[] = [];
  const vocabulary = createVocabulary();
  return {
    add(document) {
      const added = passagesOf(document, passages.length, audience);
      index.addAll(added);
      for (const passage of added) vocabulary.add(passage);
      passages.push(...added);
    },
    search(terms, setting, limit) {
      const weights = weigh(terms, (word) => (setting.byStem ? vocabulary.formsOf(word) : [word]));
      if (weights.size === 0) return [];
      const results = index.search([...weights.keys()].join(' '), {
        ...setting.options,
        processTerm: (word) => word,
        boostTerm: (word) => weights.get(word) ?? 1,
      });
      return results.slice(0, limit).flatMap(({ id, score }) => {
        const passage = passages[Number(id)];
        return passage === undefined ? [] : [{ passage, score }];
      });
    },
    size: () => passages.length,
    passagesWith: vocabulary.passagesWith,
    nearestWord: vocabulary.nearestWord,
    language: () =>
      languageOf(
        passages
          .slice(0, 200)
          .map(({ text }) => text)
          .join(' '),
      ),
  };
}

export interface PassageSearch {
  readonly add: (document: SourceDocument) => void;
  /** The best passages for weighted words that may be quoted, best first, with MiniSearch's BM25+ scores. */
  readonly search: (
    terms: readonly WeightedTerm[],
    setting: RetrievalSetting,
    limit: number,
  ) => Hit[];
  /** The same among what is for the staff alone, and never to be quoted. */
  readonly searchInternal: PassageSearch['search'];
  /** How many passages there are. */
  readonly size: () => number;
  /** In how many passages a word occurs in any form, headings and titles included. */
  readonly passagesWith: (word: string) => number;
  /** The word that most passages have within one slip of the pen; `null` when there is none. */
  readonly nearestWord: (word: string) => string | null;
  /** The language of the first passages, `null` when it is not known. */
  readonly language: () => string | null;
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

function weigh(
  terms: readonly WeightedTerm[],
  formsOf: (word: string) => readonly string[],
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { word, weight } of terms) {
    for (const form of formsOf(word)) weights.set(form, Math.max(weight, weights.get(form) ?? 0));
  }
  return weights;
}
