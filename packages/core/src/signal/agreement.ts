import { sameQuantity } from '../reading/index.ts';
import type { Signal } from '../response/response.ts';
import type { Span } from '../text/span.ts';
import { answerSentences, blankMarkers } from './answerSentences.ts';
import type { AnswerSentence } from './answerSentences.ts';
import { bounds, extremes, finding, mean, unknownFinding, verdictOf } from './findings.ts';
import { indexSamples, likenessOf, outsideLikeness, readConclusion } from './sampleIndex.ts';
import type { Comparison, SampleIndex } from './sampleIndex.ts';
import { sentenceSupport } from './sentenceSupport.ts';
import type { SentenceSupport } from './sentenceSupport.ts';
import type { SignalOptions, SignalReader } from './signalReader.ts';

export interface AgreementOptions extends Comparison {
  /** The answer to be judged. It is not counted among the samples. */
  readonly answer?: string;
  readonly languages?: SignalOptions['languages'];
}

/**
 * Agreement with the support of each sentence of the answer. `details`: `samples`; `pairwise` likeness and the groups that
 * like samples form: `clusters`, `majority`, `entropy`, `normalizedEntropy`; `consistency` of their names and numbers;
 * with `answer` the `share` of its words that samples have, of its `numbers` and `names`, the `minimum` of its sentences,
 * `contradicting`, the share of samples that say otherwise somewhere, and `conclusion`, the share that comes to its figure.
 */
export interface Agreement extends Signal {
  readonly sentences: readonly { readonly span: Span; readonly support: number | null }[];
}

/**
 * Self-consistency (Wang et al. 2022; SelfCheckGPT, Manakul et al. 2023), in [0, 1], whatever the order. With `answer`: how
 * far the samples support it, sentence by sentence; a sample whose closest sentence says otherwise gives a tenth. Long samples
 * differ in detail, so their value is √share × `consistency`, short ones' the share. Where answer and samples come to a
 * figure, the share of those that come to the same one. `null` without samples. Without `answer`: the mean likeness of all
 * pairs, `null` below two samples. Samples that share one error agree: high agreement is no proof.
 */
export function agreement(samples: readonly string[], options: AgreementOptions = {}): Agreement {
  const { answer } = options;
  const found = createAgreement(samples, options);
  for (const sentence of answerSentences(answer ?? '')) found.add(sentence);
  return found.result(answer);
}

/** Agreement as a plug-in: layer 3. As many observations as there are samples, so that few of them do not decide. */
export const agreementReader: SignalReader = {
  kind: 'agreement',
  about: 'answer',
  layer: 'confidence',
  weight: 1,
  prepare({ samples }, options) {
    if (!samples) return null;
    const found = createAgreement(samples, options);
    return {
      add: found.add,
      result(content) {
        const { sentences, ...signal } = found.result(content);
        const samples = signal.details['samples'] ?? 0;
        const conflicts = found.conflicts();
        const claims = sentences.map((sentence, i) => ({
          ...sentence,
          contradicted: 2 * (conflicts[i] ?? 0) > samples,
        }));
        return { ...signal, claims, observations: samples };
      },
    };
  },
  judge({ value, details: { samples, contradicting } }) {
    if (!samples) return [];
    if (value === null) return [unknownFinding('agreement', 'confidence')];
    const share = Math.round((contradicting ?? 0) * samples);
    const verdict = verdictOf(value, bounds.samples);
    return [
      finding('samples.support', 'confidence', verdict, { share: value, samples }),
      ...(share > 0
        ? [
            finding('samples.contradict', 'confidence', 2 * share > samples ? 'fail' : 'warn', {
              contradicting: share,
              samples,
            }),
          ]
        : []),
    ];
  },
};

/** Agreement of samples, and with them of an answer that comes sentence by sentence. */
interface AgreementSoFar {
  /** Looks for one more sentence in the samples; it costs what that sentence holds. */
  add(sentence: AnswerSentence): void;
  /** Of the answer so far, whose text is needed by a comparison from outside; of the samples alone when it is undefined. */
  result(answer: string | undefined): Agreement;
  /** By sentence: how many samples say otherwise. */
  conflicts(): readonly number[];
}

/** Indexes the samples, and compares them with each other, once for all sentences of an answer. */
function createAgreement(samples: readonly string[], options: AgreementOptions): AgreementSoFar {
  const outside = outsideLikeness(options);
  const index = indexSamples(samples, outside !== null, options.languages);
  const { texts, consistency } = index;
  const compared = pairwise(texts.length, likenessOf(index, outside), outside ? 0.8 : 0.6);
  const own = { samples: texts.length, ...compared, consistency };
  const parts: SentenceSupport[] = [];
  return {
    add: (sentence) => parts.push(sentenceSupport(sentence, index, outside)),
    conflicts: () => parts.map(({ conflicts }) => conflicts.length),
    result(answer) {
      const kind = 'agreement';
      if (answer === undefined)
        return { kind, value: compared.pairwise, details: own, sentences: [] };
      const whole = outside ? mean(texts.flatMap((text) => outside(answer, text) ?? [])) : null;
      const share = mean(parts.flatMap(({ support }) => support ?? []));
      const conclusion = outside ? null : conclusionShare(answer, index);
      const detail = detailOf(index);
      const value = outside ? whole : valueOf(share, conclusion, detail, consistency);
      // On the scale of tiers, long samples that differ in detail lose less.
      const support = value === null || outside ? value : value ** (1 - detail / 5);
      const details = { ...own, ...detailsOf(parts, texts.length), support, share, conclusion };
      const only = parts.length === 1 ? value : undefined;
      const sentences = parts.map(({ span, support }) => ({ span, support: only ?? support }));
      return { kind, value, details, sentences };
    },
  };
}

/** How far the samples are long texts, which differ in detail: from 0 towards 1. */
function detailOf({ words }: SampleIndex): number {
  const length = mean(words.map((each) => each.length)) ?? 0;
  return length / (length + 25);
}

/** The value of an answer by the share of its words that samples have, and of samples that come to its figure. */
function valueOf(
  share: number | null,
  conclusion: number | null,
  detail: number,
  consistency: number | null,
): number | null {
  if (share === null) return null;
  const value = share ** (1 - detail / 2) * (consistency ?? 1) ** detail;
  return conclusion === null ? value : conclusion * (0.95 + 0.05 * value);
}

/** The share of the samples with a conclusion that come to the figure of the answer; `null` where either has none. */
function conclusionShare(answer: string, { conclusions }: SampleIndex): number | null {
  const own = readConclusion(blankMarkers(answer));
  const known = conclusions.flatMap((each) => each ?? []);
  if (!own || known.length === 0) return null;
  return known.filter((each) => sameQuantity(own, each)).length / known.length;
}

function detailsOf(parts: readonly SentenceSupport[], samples: number): Signal['details'] {
  const contradicting = new Set(parts.flatMap(({ conflicts }) => conflicts));
  return {
    numbers: mean(parts.flatMap(({ numbers }) => numbers ?? [])),
    names: mean(parts.flatMap(({ names }) => names ?? [])),
    minimum: extremes(parts.flatMap(({ support }) => support ?? []))[0],
    contradicting: samples > 0 ? contradicting.size / samples : null,
  };
}

/** How alike samples are, and how they fall into groups that mean the same; `null` where there are too few. */
interface Pairwise {
  /** Mean likeness of all pairs, in [0, 1]. */
  readonly pairwise: number | null;
  readonly clusters: number;
  /** Share of the largest group, in (0, 1]. */
  readonly majority: number | null;
  /** Discrete semantic entropy −Σ p ln p over the groups, in nats (Farquhar, Kossen, Kuhn, Gal 2024). */
  readonly entropy: number | null;
  /** Entropy over ln k, in [0, 1]; 0 for one sample. */
  readonly normalizedEntropy: number | null;
}

/** Compares each pair of k items once; pairs at `threshold` or above join groups, so the order of items does not matter. */
function pairwise(
  k: number,
  likeness: (i: number) => (j: number) => number | null,
  threshold: number,
): Pairwise {
  const group = Array.from({ length: k }, (_, i) => i);
  const values: number[] = [];
  for (let i = 0; i < k; i++) {
    const toOther = likeness(i);
    for (let j = i + 1; j < k; j++) {
      const value = toOther(j);
      if (value !== null) values.push(value);
      if (value !== null && value >= threshold) join(group, i, j);
    }
  }
  const sizes = group.map((_, i) => group.filter((label) => label === i).length);
  // By size, so that the order of the samples does not show in the last bits.
  const shares = sizes
    .filter((size) => size > 0)
    .map((size) => size / k)
    .sort((a, b) => b - a);
  const sum = shares.reduce((total, p) => total - p * Math.log(p), 0);
  const entropy = k > 0 ? sum : null;
  return {
    pairwise: mean(values),
    clusters: shares.length,
    majority: shares[0] ?? null,
    entropy,
    normalizedEntropy: entropy && Math.min(1, entropy / Math.log(k)),
  };
}

function join(group: number[], i: number, j: number): void {
  const [from, to] = [group[j], group[i] ?? i];
  for (const [at, label] of group.entries()) if (label === from) group[at] = to;
}
