import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { Agreement } from './agreement.ts';
import type { AnswerSentence } from './answerSentences.ts';
import { compareSamples, fewest } from './compareSamples.ts';
import type { Comparison } from './likenessOf.ts';
import { outsideLikeness } from './likenessOf.ts';
import { mean } from './mean.ts';
import { sampleSupport } from './sampleSupport.ts';

/** Agreement of samples, and with them of an answer that comes sentence by sentence. */
export interface AgreementSoFar {
  /** Looks for one more sentence in the samples; it costs what that sentence holds. */
  add(sentence: AnswerSentence): void;
  /** Of the answer so far, whose text is needed by a comparison from outside; of the samples alone when it is undefined. */
  result(answer: string | undefined): Agreement;
}

/** Indexes the samples once for all sentences of an answer. */
export function createAgreement(samples: readonly string[], options: Comparison): AgreementSoFar {
  const compared = compareSamples(samples, outsideLikeness(options));
  const { index, own, outside } = compared;
  const asked: Word[] = [];
  const parts: { readonly span: Span; readonly support: number | null }[] = [];
  return {
    add({ span, words: more }) {
      asked.push(...more);
      parts.push({ span, support: sampleSupport(more, index).support });
    },
    result(answer) {
      const short = compared.areShort && asked.length <= fewest;
      const details = compared.details(short);
      if (answer === undefined) {
        return { kind: 'agreement', value: details.pairwise, details, sentences: [] };
      }
      const isLiteral = short || outside !== null;
      const isKnown = own.length > 0 && (outside !== null || asked.length > 0);
      const meanSupport = mean(parts.flatMap(({ support }) => support ?? []));
      const likely = isLiteral
        ? compared.likenessTo(answer, asked)
        : tempered(meanSupport, index.consistency);
      const value = isKnown ? likely : null;
      return {
        kind: 'agreement',
        value,
        details: { ...details, ...sampleSupport(asked, index), meanSupport },
        sentences:
          isLiteral && parts.length === 1
            ? parts.map(({ span }) => ({ span, support: value }))
            : [...parts],
      };
    },
  };
}

function tempered(support: number | null, consistency: number | null): number | null {
  return support === null ? null : support * Math.sqrt(consistency ?? 1);
}
