import { assessAnswer } from '../engine/assessAnswer.ts';
import { extract } from '../engine/extractive/createExtractiveEngine.ts';
import type { PassageSearch } from '../retrieval/createSearch.ts';
import { holdsPhrases } from './readQuestions.ts';
import type { CheckQuestion } from './readQuestions.ts';

/** Asks the extractive engine every question and counts where it abstains and where it answers right. */
export function measureAbstention(
  search: PassageSearch,
  questions: readonly CheckQuestion[],
): AbstentionQuality {
  const outcomes = questions.map(({ question, answer }) => {
    const given = extract(search, question);
    const { abstain } = assessAnswer(given);
    return {
      abstain,
      answerable: answer !== null,
      right: answer !== null && holdsPhrases(given.content, answer),
    };
  });
  const count = (keep: (outcome: (typeof outcomes)[number]) => boolean) =>
    outcomes.filter(keep).length;
  const abstained = count(({ abstain }) => abstain);
  const rightly = count(({ abstain, answerable }) => abstain && !answerable);
  const answered = count(({ abstain, answerable }) => !abstain && answerable);
  return {
    answerable: count(({ answerable }) => answerable),
    unanswerable: count(({ answerable }) => !answerable),
    precision: share(rightly, abstained),
    recall: share(
      rightly,
      count(({ answerable }) => !answerable),
    ),
    answered: share(
      answered,
      count(({ answerable }) => answerable),
    ),
    accuracy: share(
      count(({ abstain, right }) => !abstain && right),
      answered,
    ),
  };
}

/** Shares in [0, 1], `null` when there is nothing to share. */
export interface AbstentionQuality {
  readonly answerable: number;
  readonly unanswerable: number;
  /** Of the abstentions, those where the documents do not answer. */
  readonly precision: number | null;
  /** Of the questions that the documents do not answer, those where it abstains. */
  readonly recall: number | null;
  /** Of the answerable questions, those that are answered. */
  readonly answered: number | null;
  /** Of the answerable questions that are answered, those whose answer quotes the right words. */
  readonly accuracy: number | null;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
