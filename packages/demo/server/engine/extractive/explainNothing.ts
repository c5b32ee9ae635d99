import type { PassageSearch } from '../../retrieval/createSearch.ts';
import { languageOf } from '../../retrieval/languageOf.ts';
import { contentWords } from '../../retrieval/words.ts';

/** Why nothing was found, no more than is known: another language, words that do not occur, or truly nothing. */
export function explainNothing(search: PassageSearch, question: string): string {
  const [asked, documents] = [languageOf(question), search.language()];
  if (asked !== null && documents !== null && asked !== documents)
    return `The question seems to be in ${asked}. The copilot reads questions in the language of the documents only (${documents}).`;
  const terms = [...new Set(contentWords(question))];
  if (terms.length === 0)
    return 'The message names nothing that could be looked up in the documents. Ask what it is about.';
  if (terms.some((word) => search.passagesWith(word) > 0))
    return 'The documents say nothing about this.';
  const meant = [...new Set(terms.flatMap((word) => search.nearestWord(word) ?? []))];
  const guess = meant.map((word) => `“${word}”`).join(', ');
  return `No words of the question occur in the documents.${guess === '' ? '' : ` Did you mean ${guess}?`}`;
}
