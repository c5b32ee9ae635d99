import type { ConsultedSource } from '../../shared/api.ts';
import type { PassageSearch } from '../retrieval/createSearch.ts';
import { stemmed } from '../retrieval/settings.ts';
import { consultedSources } from './consultedSources.ts';
import { coverage, vocabularyOf } from './extractive/coverage.ts';
import { readQuestion } from './extractive/readQuestion.ts';

/** The sections for the staff alone that speak of at least half of what is asked. They are shown to the agent and never quoted. */
export function internalSources(search: PassageSearch, question: string): ConsultedSource[] {
  const hits = readQuestion(question).flatMap(({ terms }) => {
    const query = terms.map((word) => ({ word, weight: 1 }));
    return search.searchInternal(query, stemmed, 8).filter(({ passage }) => {
      const vocabulary = vocabularyOf(passage.title, passage.heading, passage.text);
      const share = terms.reduce((sum, word) => sum + coverage(word, vocabulary), 0);
      return share >= terms.length / 2;
    });
  });
  return consultedSources(hits, []);
}
