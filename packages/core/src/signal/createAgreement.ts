import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { Agreement } from './agreement.ts';
import type { AnswerSentence } from './answerSentences.ts';
import type { Comparison } from './likenessOf.ts';
import { likenessOf, outsideLikeness } from './likenessOf.ts';
import { mean } from './mean.ts';
import { pairwise } from './pairwise.ts';
import { fewest, indexSamples } from './sampleIndex.ts';
import { sampleSupport } from './sampleSupport.ts';
import { shortSimilarity } from './shortSimilarity.ts';

/** Agreement of samples, and with them of an answer that comes sentence by sentence. */
export interface AgreementSoFar {
  /** Looks for one more sentence in the samples; it costs what that sentence holds. */
  add(sentence: AnswerSentence): void;
  /** Of the answer so far, whose text is needed by a comparison from outside; of the samples alone when it is undefined. */
  result(answer: string | undefined): Agreement;
}

/** Indexes the samples, and compares them with each other, once for all sentences of an answer. */
export function createAgreement(samples: readonly string[], options: Comparison): AgreementSoFar {
  const outside = outsideLikeness(options);
  const index = indexSamples(samples, outside !== null);
  const { texts, consistency, areShort } = index;
  const threshold = outside || areShort ? 0.8 : 0.5;
  const compared = pairwise(texts.length, likenessOf(index, outside), threshold);
  const own = { samples: texts.length, ...compared, consistency };
  const asked: Word[] = [];
  const parts: { readonly span: Span; readonly support: number | null }[] = [];
  function likenessTo(answer: string): number | null {
    if (!outside && asked.length === 0) return null;
    const likeness = texts.flatMap((text, i) =>
      outside ? (outside(answer, text) ?? []) : shortSimilarity(asked, index.words[i] ?? []),
    );
    return mean(likeness);
  }
  return {
    add({ span, words: more }) {
      asked.push(...more);
      parts.push({ span, support: sampleSupport(more, index).support });
    },
    result(answer) {
      const kind = 'agreement';
      if (answer === undefined)
        return { kind, value: compared.pairwise, details: own, sentences: [] };
      const isWhole = outside !== null || (areShort && asked.length <= fewest);
      const meanSupport = mean(parts.flatMap(({ support }) => support ?? []));
      // Null stays null, and 0 stays 0.
      const tempered = meanSupport && meanSupport * Math.sqrt(consistency ?? 1);
      const value = isWhole ? likenessTo(answer) : tempered;
      const sentences =
        isWhole && parts.length === 1
          ? parts.map(({ span }) => ({ span, support: value }))
          : [...parts];
      const details = { ...own, ...sampleSupport(asked, index), meanSupport };
      return { kind, value, details, sentences };
    },
  };
}
