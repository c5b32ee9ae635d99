import type { Signal } from '../response/assessment.ts';
import type { Span } from '../text/span.ts';
import { answerSentences } from './answerSentences.ts';
import { createAgreement } from './createAgreement.ts';
import type { Comparison } from './likenessOf.ts';

export interface AgreementOptions extends Comparison {
  /** The answer to be judged. It is not counted among the samples. */
  readonly answer?: string;
}

/**
 * Agreement with the support of each sentence of the answer. `details`: `samples`; `pairwise` likeness and the groups that
 * like samples form: `clusters`, `majority`, `entropy`, `normalizedEntropy`; `consistency` of their names and numbers;
 * with `answer` those of `sampleSupport`.
 */
export interface Agreement extends Signal {
  readonly sentences: readonly { readonly span: Span; readonly support: number | null }[];
}

/**
 * Self-consistency (Wang et al. 2022; SelfCheckGPT, Manakul et al. 2023), in [0, 1], whatever the order. With `answer`: the
 * mean support that the samples give it, `null` without samples; for texts of more than 12 words times √ of how far the
 * samples repeat each other's names and numbers. Without: the mean likeness of all pairs, `null` below two samples.
 * Samples that share one error agree: high agreement is no proof.
 */
export function agreement(samples: readonly string[], options: AgreementOptions = {}): Agreement {
  const { answer } = options;
  const found = createAgreement(samples, options);
  for (const sentence of answerSentences(answer ?? '')) found.add(sentence);
  return found.result(answer);
}
