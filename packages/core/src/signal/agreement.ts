import type { Signal } from '../response/assessment.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { words } from '../text/words.ts';
import { blankMarkers } from './blankMarkers.ts';
import type { Comparison } from './likenessOf.ts';
import { likenessOf, outsideLikeness } from './likenessOf.ts';
import { mean } from './mean.ts';
import { pairwise } from './pairwise.ts';
import type { SampleIndex } from './sampleIndex.ts';
import { indexSamples } from './sampleIndex.ts';
import { sampleSupport } from './sampleSupport.ts';
import { shortSimilarity } from './shortSimilarity.ts';
import { createVocabulary } from './vocabulary.ts';

export interface AgreementOptions extends Comparison {
  /** The answer to be judged. It is not counted among the samples. */
  readonly answer?: string;
}

/**
 * Agreement with the support of each sentence of the answer. `details`: `samples`; `pairwise` likeness and the groups that
 * like samples form: `clusters`, `majority`, `entropy`, `normalizedEntropy`; `consistency` of their names and numbers,
 * `numberConsistency`, `wordConsistency`; with `answer` those of `sampleSupport`.
 */
export interface Agreement extends Signal {
  readonly sentences: readonly { readonly span: Span; readonly support: number | null }[];
}

/** Texts of so few words are compared whole. */
const fewest = 12;

/**
 * Self-consistency (Wang et al. 2022; SelfCheckGPT, Manakul et al. 2023), in [0, 1], whatever the order. With `answer`: the
 * mean support that the samples give it, `null` without samples; for texts of more than 12 words times √ of how far the
 * samples repeat each other's names and numbers. Without: the mean likeness of all pairs, `null` below two samples.
 * Samples that share one error agree: high agreement is no proof.
 */
export function agreement(samples: readonly string[], options: AgreementOptions = {}): Agreement {
  const { answer } = options;
  const outside = outsideLikeness(options);
  const kept = samples.map((sample) => ({ sample, text: blankMarkers(sample) }));
  const texts = outside ? kept : kept.filter(({ text }) => words(text).length > 0);
  const plain = texts.map(({ text }) => text);
  const asked = answer === undefined ? [] : words(blankMarkers(answer));
  const index = indexSamples(plain, createVocabulary());
  const short = [asked, ...index.words].every((text) => text.length <= fewest);
  const own = texts.map(({ sample }) => sample);
  const likeness = likenessOf(own, index, short, outside);
  const details = {
    samples: texts.length,
    ...pairwise(texts.length, likeness, short || outside ? 0.8 : 0.5),
    consistency: index.consistency.specifics,
    numberConsistency: index.consistency.numbers,
    wordConsistency: index.consistency.words,
  };
  if (answer === undefined) {
    return { kind: 'agreement', value: details.pairwise, details, sentences: [] };
  }
  const parts = supportedSentences(answer, asked, index);
  const one = (text: string, i: number): number | null =>
    outside ? outside(answer, text) : shortSimilarity(asked, index.words[i] ?? []);
  const isKnown = texts.length > 0 && (outside !== null || asked.length > 0);
  const literal = short || outside ? mean(own.flatMap((text, i) => one(text, i) ?? [])) : null;
  const support = mean(parts.flatMap((part) => part.support ?? []));
  const long = support === null ? null : support * Math.sqrt(index.consistency.tempered ?? 1);
  const value = short || outside ? literal : long;
  return {
    kind: 'agreement',
    value: isKnown ? value : null,
    details: { ...details, ...sampleSupport(asked, index), meanSupport: support },
    sentences:
      parts.length === 1 && (short || outside)
        ? parts.map(({ span }) => ({ span, support: isKnown ? value : null }))
        : parts,
  };
}

function supportedSentences(
  answer: string,
  asked: readonly Word[],
  index: SampleIndex,
): Agreement['sentences'] {
  return sentences(answer).map((span) => {
    const own = asked.filter(({ start, end }) => start >= span.start && end <= span.end);
    return { span, support: sampleSupport(own, index).support };
  });
}
