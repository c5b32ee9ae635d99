import type { Signal } from '../response/assessment.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { lexicalSupport } from './lexicalSupport.ts';
import { mean } from './mean.ts';
import { isProbability } from './probability.ts';

export interface AgreementOptions {
  /** The answer to be judged. It is not counted among the samples. */
  readonly answer?: string;
  /** Whether two answers say the same: entailment, equal numbers or dates. */
  readonly equivalent?: (one: string, other: string) => boolean;
  /** How far the second text supports the first, in [0, 1], such as by embeddings. NaN counts as not known. */
  readonly similarity?: (one: string, other: string) => number;
}

/** Agreement with the support of each sentence of the answer. `details`: `samples`, `lowest`, `highest`. */
export interface Agreement extends Signal {
  readonly sentences: readonly { readonly span: Span; readonly support: number | null }[];
}

/**
 * Self-consistency (Wang et al. 2022; SelfCheckGPT, Manakul et al. 2023). With `answer`: the mean support that the
 * samples give it, in [0, 1], `null` without samples. Without: the mean over all pairs, `null` below two samples. The
 * order of the samples does not matter. Samples that share one error agree: high agreement is no proof.
 */
export function agreement(samples: readonly string[], options: AgreementOptions = {}): Agreement {
  const { answer } = options;
  const support = supportBy(options);
  const values = (
    answer === undefined
      ? pairs(samples, support)
      : samples.map((sample) => support(answer, sample))
  ).filter(isProbability);
  return {
    kind: 'agreement',
    value: mean(values),
    details: {
      samples: samples.length,
      lowest: values.length > 0 ? Math.min(...values) : null,
      highest: values.length > 0 ? Math.max(...values) : null,
    },
    sentences: answer === undefined ? [] : sentenceSupports(answer, samples, options),
  };
}

type Support = (one: string, other: string) => number | null;

function supportBy({ equivalent, similarity }: AgreementOptions): Support {
  if (equivalent) return (one, other) => (equivalent(one, other) ? 1 : 0);
  return similarity ?? lexicalSupport;
}

/** Each pair once, both ways, since support need not be the same in both. */
function pairs(samples: readonly string[], support: Support): (number | null)[] {
  return samples.flatMap((one, index) =>
    samples.slice(index + 1).map((other) => {
      const both = [support(one, other), support(other, one)].filter(isProbability);
      return mean(both);
    }),
  );
}

function sentenceSupports(
  answer: string,
  samples: readonly string[],
  options: AgreementOptions,
): Agreement['sentences'] {
  const spans = sentences(answer);
  const support = spans.length === 1 ? supportBy(options) : (options.similarity ?? lexicalSupport);
  return spans.map((span) => {
    const text = answer.slice(span.start, span.end);
    return {
      span,
      support: mean(samples.map((sample) => support(text, sample)).filter(isProbability)),
    };
  });
}
