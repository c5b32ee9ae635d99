import type { Language } from '../reading/index.ts';
import type { Evidence, Finding, LayerName, Signal } from '../response/response.ts';
import type { Span } from '../text/span.ts';
import type { AnswerSentence } from './answerSentences.ts';
import type { Comparison } from './sampleIndex.ts';

/** How surely a passage entails a claim, in [0, 1]. */
export type Entailment = (claim: string, passage: string) => number;

/** What takes the place of comparing words, for every signal that compares. */
export interface SignalOptions extends Comparison {
  /** How surely a passage entails a claim, in [0, 1]. */
  readonly entails?: Entailment;
  /**
   * What negations, bounds, numbers and refusals are in each language; add tables of your own to the list.
   * @default languages of core/reading
   */
  readonly languages?: readonly Language[];
}

/** The evidence that is there before the answer is. */
export type Prepared = Omit<Evidence, 'content'>;

/** What a reader says of the answer: its signal, and how it judges the single statements where it does. */
export interface Reading extends Signal {
  /** In reading order. `support` is on the scale of tiers, in [0, 1]; `passage` is the index of the one it rests on. */
  readonly claims?: readonly {
    readonly span: Span;
    readonly support: number | null;
    readonly passage?: number | undefined;
    /** True when the evidence says otherwise, and is not only silent. */
    readonly contradicted?: boolean;
  }[];
  /** How many independent observations it rests on; a confidence from few of them stays near one half. @default 1 */
  readonly observations?: number;
  /** In place of the reader's own. */
  readonly about?: 'answer' | 'question';
  /** The most that the confidence can be in view of it, whatever other signals say. @default 1 */
  readonly ceiling?: number;
  /** True for a reading about the question that compares words, which claims found in the passages outweigh. */
  readonly lexical?: boolean;
}

/**
 * One kind of evidence as a plug-in. `assess` prepares it with what is there, hands it the statements of the answer one by one,
 * and asks for its reading. A reader that throws loses only its own signal.
 */
export interface SignalReader {
  readonly kind: string;
  /** A signal about the answer counts for the confidence; one about the question alone says whether to answer at all. */
  readonly about: 'answer' | 'question';
  /** Where its findings speak unless they name another layer. */
  readonly layer: LayerName;
  /** What it counts for beside others, above 0. */
  readonly weight: number;
  /** Reads what does not depend on the answer, once; `null` where the evidence holds nothing of its kind. */
  prepare(
    evidence: Prepared,
    options: SignalOptions,
  ): {
    /** Takes the next statement of the answer. */
    add(sentence: AnswerSentence): void;
    /** Of all statements so far, which make up `content`; several when the kind has several sources. */
    result(content: string): Reading | readonly Reading[];
  } | null;
  /** What the signal means, in findings that a person can check. */
  judge(signal: Signal): readonly Finding[];
}
