import type { Signal } from '../response/assessment.ts';
import type { Passage } from '../response/evidence.ts';
import { sentences } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import { words } from '../text/words.ts';
import { isFact } from './isFact.ts';
import type { PassageIndex } from './passageIndex.ts';
import { indexPassages } from './passageIndex.ts';
import { createVocabulary } from './vocabulary.ts';
import type { WordWeights } from './wordWeights.ts';
import { createWordWeights } from './wordWeights.ts';

/** Relevance of passages to an answer that comes piece by piece. */
export interface RelevanceSoFar {
  /** Takes more words of the answer; it costs what they hold. */
  add(words: readonly Word[]): void;
  result(): Signal;
}

/** Indexes the passages, and judges them against the question, once for all pieces of an answer. */
export function createRelevance(
  passages: readonly Passage[],
  question: string | undefined,
): RelevanceSoFar {
  const texts = passages.map(({ text }) => text).filter((text) => text.trim() !== '');
  const index = indexPassages(texts, createVocabulary());
  const asked = question === undefined ? null : questionCover(question, index);
  const best = topShare(passages);
  const weights = createWordWeights(index);
  return {
    add: weights.add,
    result() {
      const answered = covered(weights.found(), index);
      return {
        kind: 'retrieval',
        value: question === undefined ? answered : asked,
        details: { question: asked, content: answered, passages: texts.length, topShare: best },
      };
    },
  };
}

/** The share of the answer's weight that three neighbouring sentences hold; `null` without words or passages. */
function covered(
  { best, total }: ReturnType<WordWeights['found']>,
  { sentences: held }: PassageIndex,
): number | null {
  return total === 0 || held.length === 0 ? null : Math.min(1, (best[2]?.weight ?? 0) / total);
}

/** Words count alike: what was retrieved for a word says nothing about how rare it is. */
function questionCover(question: string, { vocabulary, passages }: PassageIndex): number | null {
  if (passages.length === 0) return null;
  const held = passages.map(({ ids }) => new Set(ids));
  const covers = askingFacts(question).map((facts) => {
    const ids = [...new Set(facts.map((word) => vocabulary.idOf(word)))];
    const shares = held.map((own) => ids.filter((id) => own.has(id)).length / ids.length);
    return shares.reduce((a, b) => Math.max(a, b), 0);
  });
  return covers.length > 0 ? Math.max(...covers) : null;
}

/** Letters hold much besides the question: what ends in a question mark speaks for it, else every sentence that says something. */
function askingFacts(question: string): (readonly Word[])[] {
  const all = sentences(question).map(({ start, end }) => {
    const text = question.slice(start, end);
    return { isAsking: /[?？؟]/.test(text.slice(-3)), facts: words(text).filter(isFact) };
  });
  const telling = all.filter(({ facts }) => facts.length >= 2);
  const asking = telling.filter(({ isAsking }) => isAsking);
  const judged = [asking, telling, all].find((some) => some.length > 0) ?? [];
  return judged.map(({ facts }) => facts).filter((facts) => facts.length > 0);
}

function topShare(passages: readonly Passage[]): number | null {
  const scores = passages.flatMap(({ score }) => score ?? []);
  const isUsable =
    scores.length === passages.length && scores.every((score) => score > 0 && score < Infinity);
  if (!isUsable || scores.length === 0) return null;
  const total = [...scores].sort((a, b) => a - b).reduce((sum, score) => sum + score, 0);
  return Number.isFinite(total) ? Math.min(1, Math.max(...scores) / total) : null;
}
