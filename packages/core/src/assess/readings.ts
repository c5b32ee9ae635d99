import type { Evidence } from '../response/evidence.ts';
import type { Signal } from '../response/assessment.ts';
import {
  agreement,
  grounding,
  retrievalRelevance,
  tokenLikelihood,
  verifier,
} from '../signal/index.ts';
import type { Agreement, Grounding } from '../signal/index.ts';
import type { AssessOptions } from './options.ts';

/** What each kind of evidence says; `null` where there is none of that kind. */
export interface Readings {
  readonly grounding: Grounding | null;
  readonly retrieval: Signal | null;
  readonly agreement: Agreement | null;
  readonly tokens: Signal | null;
  readonly verifiers: readonly Signal[];
}

/** Reads each kind of evidence that is there. */
export function readEvidence(evidence: Evidence, options: AssessOptions): Readings {
  const { content, question, passages, samples, tokens, verifiers = [] } = evidence;
  const { entails, similarity, equivalent } = options;
  return {
    grounding: passages ? grounding(content, passages, { ...(entails && { entails }) }) : null,
    retrieval: passages
      ? retrievalRelevance(passages, { content, ...(question !== undefined && { question }) })
      : null,
    agreement: samples
      ? agreement(samples, {
          answer: content,
          ...(similarity && { similarity }),
          ...(equivalent && { equivalent }),
        })
      : null,
    tokens: tokens ? tokenLikelihood(tokens) : null,
    verifiers: verifiers.map(({ kind, score }) => verifier(kind, score)),
  };
}

/** The readings as a list of plain signals. */
export function signalsOf(readings: Readings): Signal[] {
  const { grounding, retrieval, agreement, tokens, verifiers } = readings;
  return [grounding, retrieval, agreement, tokens, ...verifiers].flatMap((signal) =>
    signal ? [{ kind: signal.kind, value: signal.value, details: signal.details }] : [],
  );
}
