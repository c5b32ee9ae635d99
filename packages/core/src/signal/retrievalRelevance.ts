import type { Signal } from '../response/assessment.ts';
import type { Passage } from '../response/evidence.ts';
import { words } from '../text/words.ts';
import { blankMarkers } from './blankMarkers.ts';
import { createRelevance } from './createRelevance.ts';
import { indexPassages } from './passageIndex.ts';

export interface RelevanceOptions {
  readonly content: string;
  /** What was asked. With it, the passages are judged against the question rather than the answer. */
  readonly question?: string;
}

/**
 * How much what was retrieved has to do with what was asked, in [0, 1]: the share of the words of the best-covered
 * asking sentence that one passage holds; without a question, the share of the words of the answer. `null` without passages or words. `details`: `question`, `content`, `passages`, and
 * `topShare`, the best score's part of the sum of scores when all are given and positive, whatever their scale.
 */
export function retrievalRelevance(
  passages: readonly Passage[],
  { content, question }: RelevanceOptions,
): Signal {
  const found = createRelevance(passages, indexPassages(passages), question);
  found.add(words(blankMarkers(content)));
  return found.result();
}
