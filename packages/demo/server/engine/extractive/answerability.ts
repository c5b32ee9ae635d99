import type { PassageSearch } from '../../retrieval/createSearch.ts';
import type { SourcePassage } from '../../retrieval/passage.ts';
import { coverage, vocabularyOf } from './coverage.ts';
import { idf } from './idf.ts';
import type { AskedQuestion } from './readQuestion.ts';

/**
 * How likely the best cited passage answers a question, in [0, 1]: 1 / (1 + exp(-12 (share - 0.6))) of `spokenOf`, the
 * logistic curve read off the development half of the labelled questions. `null` when the question has no content word.
 */
export function answerability(
  search: PassageSearch,
  asked: AskedQuestion,
  cited: readonly SourcePassage[],
): number | null {
  const share = spokenOf(search, asked, cited);
  return share === null ? null : 1 / (1 + Math.exp(-12 * (share - 0.6)));
}

/**
 * How much of a question the best cited passage speaks of: sum of idf(word) * coverage(word) over sum of idf(word), in
 * [0, 1]. A word that no document contains weighs most and is never covered.
 */
function spokenOf(
  search: PassageSearch,
  asked: AskedQuestion,
  cited: readonly SourcePassage[],
): number | null {
  const words = weighed(search, asked);
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const shares = cited.map(({ title, heading, text }) => {
    const vocabulary = vocabularyOf(title, heading, text);
    return (
      words.reduce((sum, { word, weight }) => sum + weight * coverage(word, vocabulary), 0) / total
    );
  });
  return Math.max(0, ...shares);
}

function weighed(search: PassageSearch, asked: AskedQuestion): { word: string; weight: number }[] {
  const own = asked.terms.map((word) => ({ word, weight: idf(search, word) }));
  if (!asked.refersBack) return own;
  return [...own, ...asked.context.map((word) => ({ word, weight: 0.15 * idf(search, word) }))];
}
