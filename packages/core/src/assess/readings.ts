import type { Evidence } from '../response/evidence.ts';
import type { Signal } from '../response/assessment.ts';
import type { AnswerSentence } from '../signal/answerSentences.ts';
import type { Agreement, Grounding } from '../signal/index.ts';
import { tokenLikelihood, verifier } from '../signal/index.ts';
import { createAgreement } from '../signal/createAgreement.ts';
import { createGrounding } from '../signal/createGrounding.ts';
import { createRelevance } from '../signal/createRelevance.ts';
import { indexPassages } from '../signal/passageIndex.ts';
import type { AssessOptions } from './options.ts';

/** What each kind of evidence says; `null` where there is none of that kind. */
export interface Readings {
  readonly grounding: Grounding | null;
  readonly retrieval: Signal | null;
  readonly agreement: Agreement | null;
  readonly tokens: Signal | null;
  readonly verifiers: readonly Signal[];
}

/** Readings of an answer that comes sentence by sentence. */
export interface ReadingsSoFar {
  add(sentence: AnswerSentence): void;
  /** What the evidence says of the sentences so far, which make up `content`. */
  result(content: string): Readings;
}

/** Prepares each kind of evidence that is there, once for all sentences of an answer. */
export function createReadings(
  evidence: Omit<Evidence, 'content'>,
  options: AssessOptions,
): ReadingsSoFar {
  const { question, passages, samples, tokens, verifiers = [] } = evidence;
  const index = indexPassages(passages ?? []);
  const grounding = passages ? createGrounding(passages, index, options.entails) : null;
  const relevance = passages ? createRelevance(passages, index, question) : null;
  const agreement = samples ? createAgreement(samples, options) : null;
  const rest = {
    tokens: tokens ? tokenLikelihood(tokens) : null,
    verifiers: verifiers.map(({ kind, score }) => verifier(kind, score)),
  };
  return {
    add(sentence) {
      grounding?.add(sentence);
      relevance?.add(sentence.words);
      agreement?.add(sentence);
    },
    result: (content) => ({
      grounding: grounding?.result() ?? null,
      retrieval: relevance?.result() ?? null,
      agreement: agreement?.result(content) ?? null,
      ...rest,
    }),
  };
}

/** The readings as a list of plain signals. */
export function signalsOf(readings: Readings): Signal[] {
  const { grounding, retrieval, agreement, tokens, verifiers } = readings;
  return [grounding, retrieval, agreement, tokens, ...verifiers].flatMap((signal) =>
    signal ? [{ kind: signal.kind, value: signal.value, details: signal.details }] : [],
  );
}
