import type { Signal } from '../response/assessment.ts';
import type { Passage } from '../response/evidence.ts';
import type { Word } from '../text/words.ts';
import { answerSentences } from './answerSentences.ts';
import { createCover } from './createCover.ts';
import { extremes } from './extremes.ts';
import { mean } from './mean.ts';
import type { PassageIndex } from './passageIndex.ts';
import { isQuestion } from './saysSomething.ts';

/** Relevance of passages to an answer that comes piece by piece. */
export interface RelevanceSoFar {
  /** Takes more words of the answer; it costs what they hold. */
  add(words: readonly Word[]): void;
  result(): Signal;
}

/** Judges the passages against the question, once for all pieces of an answer. */
export function createRelevance(
  passages: readonly Passage[],
  index: PassageIndex,
  question: string | undefined,
): RelevanceSoFar {
  const asked = question === undefined ? null : questionShare(question, index);
  const answered = createCover(index);
  const best = topShare(passages);
  return {
    add: answered.add,
    result() {
      const content = answered.share();
      const value = question === undefined ? content : asked;
      const details = { question: asked, content, passages: passages.length, topShare: best };
      return { kind: 'retrieval', value, details };
    },
  };
}

/** Letters hold much besides the question: what ends in a question mark speaks for it, else every sentence that says something. */
function questionShare(question: string, index: PassageIndex): number | null {
  const all = answerSentences(question).map(({ text, words }) => {
    const cover = createCover(index);
    cover.add(words);
    return { isAsking: isQuestion(text), cover };
  });
  const telling = all.filter(({ cover }) => cover.size() > 1);
  const asking = telling.filter(({ isAsking }) => isAsking);
  const judged = [asking, telling].find((some) => some.length > 0) ?? all;
  return extremes(judged.flatMap(({ cover }) => cover.share() ?? []))[1];
}

/** The best score's part of all scores. */
function topShare(passages: readonly Passage[]): number | null {
  const scores = passages.flatMap(({ score }) => score ?? []);
  const isUsable = scores.length === passages.length && scores.every((score) => score > 0);
  const share = (extremes(scores)[1] ?? NaN) / ((mean(scores) ?? NaN) * scores.length);
  return isUsable && Number.isFinite(share) ? Math.min(1, share) : null;
}
