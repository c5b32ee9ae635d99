import type { Hit, PassageSearch } from '../../retrieval/createSearch.ts';
import { stemmed } from '../../retrieval/settings.ts';
import { readQuestion } from '../extractive/readQuestion.ts';

const most = 8;

/** The best passages for everything that a question asks, best first. */
export function retrieve(search: PassageSearch, question: string): Hit[] {
  const hits = new Map<number, Hit>();
  for (const { terms, context } of readQuestion(question)) {
    const query = [
      ...terms.map((word) => ({ word, weight: 1 })),
      ...context.map((word) => ({ word, weight: 0.25 })),
    ];
    for (const hit of search.search(query, stemmed, most)) {
      const known = hits.get(hit.passage.id);
      if (known === undefined || known.score < hit.score) hits.set(hit.passage.id, hit);
    }
  }
  return [...hits.values()].sort((a, b) => b.score - a.score).slice(0, most);
}
