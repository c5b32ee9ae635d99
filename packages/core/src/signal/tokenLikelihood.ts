import type { Signal } from '../response/assessment.ts';
import type { Token } from '../response/evidence.ts';

/**
 * How likely the model found its own words: the geometric mean of the token probabilities, exp(mean log p), in [0, 1]
 * (length-normalised likelihood, Murray and Chiang 2018). Log-probabilities are natural; one above 0 or NaN is left
 * out. `null` without tokens. `details`: `tokens`; `lowest`, the smallest probability; `sequence`, their product;
 * `perplexity`, exp(-mean log p); `entropy`, the mean over tokens of the entropy in nats of `top`, renormalised.
 */
export function tokenLikelihood(tokens: readonly Token[]): Signal {
  const logs = tokens.map(({ logprob }) => logprob).filter((logprob) => logprob <= 0);
  const total = logs.reduce((sum, logprob) => sum + logprob, 0);
  const average = logs.length > 0 ? total / logs.length : null;
  return {
    kind: 'tokens',
    value: average === null ? null : Math.exp(average),
    details: {
      tokens: logs.length,
      lowest: average === null ? null : Math.exp(logs.reduce((a, b) => Math.min(a, b))),
      sequence: average === null ? null : Math.exp(total),
      perplexity: average === null ? null : finite(Math.exp(-average)),
      entropy: meanEntropy(tokens),
    },
  };
}

function meanEntropy(tokens: readonly Token[]): number | null {
  const entropies = tokens.flatMap(({ top }) => entropy(top ?? []) ?? []);
  return entropies.length > 0
    ? entropies.reduce((sum, each) => sum + each, 0) / entropies.length
    : null;
}

function entropy(top: readonly number[]): number | null {
  const weights = top.filter((logprob) => logprob <= 0).map((logprob) => Math.exp(logprob));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return null;
  const parts = weights.map((weight) => weight / total).filter((share) => share > 0);
  return Math.max(0, -parts.reduce((sum, share) => sum + share * Math.log(share), 0));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
