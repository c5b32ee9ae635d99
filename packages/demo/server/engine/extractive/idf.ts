import type { PassageSearch } from '../../retrieval/createSearch.ts';

/**
 * How much a word tells one passage from another: ln(1 + (N - n + 0.5) / (n + 0.5)) with n of N passages containing it in
 * any form (the idf of BM25; Robertson & Zaragoza 2009). A word that no passage contains weighs most.
 */
export function idf(search: PassageSearch, word: string): number {
  const all = search.size();
  const having = search.passagesWith(word);
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}
