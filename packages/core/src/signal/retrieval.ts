import type { Passage, Signal } from '../response/response.ts';
import type { Word } from '../text/words.ts';
import { answerSentences, isFact } from './answerSentences.ts';
import { bounds, extremes, finding, mean, verdictOf } from './findings.ts';
import { indexEvidence, indexPassages } from './passageIndex.ts';
import type { PassageIndex } from './passageIndex.ts';
import type { SignalReader } from './signalReader.ts';

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
  for (const { words } of answerSentences(content)) found.add(words);
  return found.result();
}

/** Relevance as a plug-in: it says whether an answer can be expected, not whether this one is right. */
export const retrievalReader: SignalReader = {
  kind: 'retrieval',
  about: 'question',
  layer: 'grounding',
  weight: 1,
  prepare(evidence, { languages }) {
    const { passages, question } = evidence;
    if (!passages) return null;
    const found = createRelevance(passages, indexEvidence(evidence, passages, languages), question);
    return {
      add: ({ words }) => {
        found.add(words);
      },
      result: () => ({
        ...found.result(),
        lexical: true,
        ...(passages.length === 0 && { ceiling: nothingFound }),
      }),
    };
  },
  judge({ details: { passages, question } }) {
    if (passages === 0) return [finding('sources.empty', 'grounding', 'warn')];
    if (question == null) return [];
    const verdict = verdictOf(question, bounds.question);
    return [finding('question.covered', 'grounding', verdict, { share: question })];
  },
};

/** The most that an answer can have for which a search found nothing. */
const nothingFound = 0.7;

/** Relevance of passages to an answer that comes piece by piece. */
interface RelevanceSoFar {
  /** Takes more words of the answer; it costs what they hold. */
  add(words: readonly Word[]): void;
  result(): Signal;
}

/** Judges the passages against the question, once for all pieces of an answer. */
function createRelevance(
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
    return { isAsking: /[?？؟]["'”’)]*$/.test(text.slice(-8).trimEnd()), cover };
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

/** How much of what a text says one passage holds. */
interface Cover {
  /** Takes more words of the text; each counts once, and costs the sentences that hold it. */
  add(words: readonly Word[]): void;
  /** How many words said something. */
  size(): number;
  /** The share of them that the best passage holds, in [0, 1]; `null` without words or passages. */
  share(): number | null;
}

/** Begins with no words. Words count alike: what was retrieved for a word says nothing about how rare it is. */
function createCover({ vocabulary, holdersOf, sentences }: PassageIndex): Cover {
  const seen = new Set<number>();
  const held: number[] = [];
  let most = 0;
  function count(id: number): void {
    let last = -1;
    for (const sentence of holdersOf(id)) {
      const { passage = last } = sentences[sentence] ?? {};
      if (passage === last) continue;
      last = passage;
      held[passage] = (held[passage] ?? 0) + 1;
      most = Math.max(most, held[passage] ?? 0);
    }
  }
  return {
    add(words) {
      for (const word of words) {
        const id = vocabulary.idOf(word);
        if (isFact(word) && !seen.has(id)) count(id);
        if (isFact(word)) seen.add(id);
      }
    },
    size: () => seen.size,
    share: () => (seen.size > 0 && sentences.length > 0 ? most / seen.size : null),
  };
}
