import type { VerifierScore } from '@credence-ui/core';
import type { PassageSearch } from '../../retrieval/createSearch.ts';
import type { SourcePassage } from '../../retrieval/passage.ts';
import { answerability } from './answerability.ts';
import { readQuestion } from './readQuestion.ts';

/** Whether the cited passages speak of what is asked: the mean over the questions, since half an answer is half answered. */
export function answerable(
  search: PassageSearch,
  question: string,
  cited: readonly SourcePassage[],
): VerifierScore {
  const scores = readQuestion(question).flatMap(
    (asked) => answerability(search, asked, cited) ?? [],
  );
  const sum = scores.reduce((total, score) => total + score, 0);
  const score = scores.length === 0 ? null : sum / scores.length;
  return { kind: 'answerability', about: 'question', score };
}
