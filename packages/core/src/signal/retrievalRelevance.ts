import type { Signal } from '../response/assessment.ts';
import type { Passage } from '../response/evidence.ts';
import { sentences } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import { words } from '../text/words.ts';
import { blankMarkers } from './blankMarkers.ts';
import { claimSupport } from './claimSupport.ts';
import { isFact } from './isFact.ts';
import type { PassageIndex } from './passageIndex.ts';
import { indexPassages } from './passageIndex.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWindows } from './windows.ts';

export interface RelevanceOptions {
  readonly content: string;
  /** What was asked. With it, the passages are judged against the question rather than the answer. */
  readonly question?: string;
}

/**
 * How much what was retrieved has to do with what was asked, in [0, 1]: the share of the words of the best-covered
 * asking sentence that one passage holds. Without a question, the rarity-weighted share of the answer that three
 * neighbouring sentences hold. `null` without passages or words. `details`: `question`, `content`, `passages`, and
 * `topShare`, the best score's part of the sum of scores when all are given and positive, whatever their scale.
 */
export function retrievalRelevance(
  passages: readonly Passage[],
  { content, question }: RelevanceOptions,
): Signal {
  const texts = passages.map(({ text }) => text).filter((text) => text.trim() !== '');
  const index = indexPassages(texts, createVocabulary());
  const asked = question === undefined ? null : questionCover(question, index);
  const answered = answerCover(words(blankMarkers(content)), index);
  return {
    kind: 'retrieval',
    value: question === undefined ? answered : asked,
    details: {
      question: asked,
      content: answered,
      passages: texts.length,
      topShare: topShare(passages),
    },
  };
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

function answerCover(content: readonly Word[], index: PassageIndex): number | null {
  if (content.length === 0 || index.sentences.length === 0) return null;
  return claimSupport(content, index, createWindows(index, 3)).coverage[2];
}

function topShare(passages: readonly Passage[]): number | null {
  const scores = passages.flatMap(({ score }) => score ?? []);
  const isUsable =
    scores.length === passages.length && scores.every((score) => score > 0 && score < Infinity);
  if (!isUsable || scores.length === 0) return null;
  const total = [...scores].sort((a, b) => a - b).reduce((sum, score) => sum + score, 0);
  return Number.isFinite(total) ? Math.min(1, Math.max(...scores) / total) : null;
}
