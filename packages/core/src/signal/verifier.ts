import type { Signal, VerifierScore } from '../response/response.ts';
import { bounds, finding, isProbability, mean, verdictOf } from './findings.ts';
import type { Reading, SignalReader } from './signalReader.ts';

/** A score from outside as a signal: a guardrail, a judge, a search of one's own. What is not in [0, 1] is `null`. */
export function verifier(kind: string, score: number | null): Signal {
  return { kind, value: isProbability(score) ? score : null, details: {} };
}

/** Outside scores as a plug-in: layer 2. Those of one kind are one signal, their mean, so that more of the same do not weigh more. */
export const verifierReader: SignalReader = {
  kind: 'verifier',
  about: 'answer',
  layer: 'validation',
  weight: 1,
  prepare({ verifiers = [] }) {
    if (verifiers.length === 0) return null;
    const readings = readingsOf(verifiers);
    return { add: () => undefined, result: () => readings };
  },
  judge({ kind, value }) {
    if (value === null) return [finding('check.missing', 'validation', 'unknown', { kind })];
    const verdict = verdictOf(value, bounds.check);
    return [finding('check.score', 'validation', verdict, { kind, share: value })];
  },
};

function readingsOf(verifiers: readonly VerifierScore[]): readonly Reading[] {
  const kinds = new Map<string, VerifierScore[]>();
  for (const each of verifiers) kinds.set(each.kind, [...(kinds.get(each.kind) ?? []), each]);
  return [...kinds].map(([kind, scores]) => ({
    ...verifier(kind, mean(scores.map(({ score }) => score).filter(isProbability))),
    about: scores.every(({ about }) => about === 'question') ? 'question' : 'answer',
    observations: 2,
  }));
}
