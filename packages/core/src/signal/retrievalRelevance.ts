import type { Signal } from '../response/assessment.ts';
import type { Passage } from '../response/evidence.ts';
import { sentences } from '../text/sentences.ts';
import { lexicalSupport } from './lexicalSupport.ts';
import { termsOf } from './termsOf.ts';
import type { Terms } from './termsOf.ts';

export interface RelevanceOptions {
  readonly content: string;
  /** What was asked. With it, the passages are judged against the question rather than the answer. */
  readonly question?: string;
}

/**
 * How much what was retrieved has to do with what was asked, in [0, 1]: the share of the words of the
 * best-covered asking sentence that one passage holds. Without a question, the share of the answer that the best passage
 * covers. `null` without passages or words. `details`: `question`, `content`, `passages`, and `topShare`, the best
 * score's part of the sum of scores when all are given and positive, whatever their scale.
 */
export function retrievalRelevance(
  passages: readonly Passage[],
  { content, question }: RelevanceOptions,
): Signal {
  const texts = passages.map(({ text }) => text).filter((text) => text.trim() !== '');
  const asked =
    question === undefined || texts.length === 0 ? null : questionCover(question, texts);
  const answered = texts.length === 0 ? null : answerCover(content, texts);
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
function questionCover(question: string, texts: readonly string[]): number | null {
  const passages = texts.map((text) => new Set(termsOf(text).weights.keys()));
  const covers = askingTerms(question).map((terms) => passageCover(terms, passages));
  return covers.length > 0 ? Math.max(...covers) : null;
}

/** Letters hold much besides the question: what ends in a question mark speaks for it, else every sentence that says something. */
function askingTerms(question: string): Terms[] {
  const all = sentences(question).map(({ start, end }) => {
    const text = question.slice(start, end);
    return { isAsking: /[?？؟]/.test(text.slice(-3)), terms: termsOf(text) };
  });
  const telling = all.filter(({ terms }) => factsIn(terms).length >= 2);
  const asking = telling.filter(({ isAsking }) => isAsking);
  const judged = [asking, telling, all].find((some) => some.length > 0) ?? [];
  return judged.map(({ terms }) => terms).filter((terms) => factsIn(terms).length > 0);
}

/** The terms that are more than grammar and courtesy. */
function factsIn({ weights }: Terms): string[] {
  return [...weights].filter(([, weight]) => weight >= 1).map(([term]) => term);
}

function passageCover(terms: Terms, passages: readonly ReadonlySet<string>[]): number {
  const facts = factsIn(terms);
  const held = passages.map((passage) => facts.filter((term) => passage.has(term)).length);
  return Math.max(...held) / facts.length;
}

function answerCover(content: string, texts: readonly string[]): number | null {
  const covers = texts.flatMap((text) => lexicalSupport(content, text) ?? []);
  return covers.length > 0 ? Math.max(...covers) : null;
}

function topShare(passages: readonly Passage[]): number | null {
  const scores = passages.flatMap(({ score }) => score ?? []);
  const isUsable =
    scores.length === passages.length && scores.every((score) => score > 0 && score < Infinity);
  if (!isUsable || scores.length === 0) return null;
  const total = [...scores].sort((a, b) => a - b).reduce((sum, score) => sum + score, 0);
  return Number.isFinite(total) ? Math.min(1, Math.max(...scores) / total) : null;
}
