import type { Signal } from '../response/assessment.ts';
import type { Token } from '../response/evidence.ts';

/**
 * How likely the model found its own words: exp of the mean log-probability, in [0, 1]; null without a valid token. Details
 * in nats or probabilities, from visible tokens only: sequence probability, perplexity, the least likely token, entropy of
 * the alternatives as given and renormalised, −Σ p ln p, 1 − entropy/ln k, and the margin between the best two (Malinin, Gales 2021).
 */
export function tokenLikelihood(tokens: readonly Token[]): Signal {
  const valid = tokens.filter(({ logprob }) => logprob <= 0 && logprob > -Infinity);
  const sum = valid.reduce((total, { logprob }) => total + logprob, 0);
  const mean = sum / valid.length;
  const tops = valid
    .map(({ top }) => (top ?? []).filter((logprob) => logprob <= 0))
    .filter((top) => top.length > 0);
  const raw = tops.map((top) => entropy(top.map((logprob) => Math.exp(logprob))));
  const certain = raw.flatMap((value, i) =>
    (tops[i]?.length ?? 0) > 1 ? [1 - value / Math.log(tops[i]?.length ?? 2)] : [],
  );
  const known = valid.length > 0;
  return {
    kind: 'tokens',
    value: known ? Math.exp(mean) : null,
    details: {
      tokens: valid.length,
      meanLogprob: known ? finite(mean) : null,
      perplexity: known ? finite(Math.exp(-mean)) : null,
      sequenceProbability: known ? Math.exp(sum) : null,
      minimum: known
        ? Math.exp(valid.reduce((least, { logprob }) => Math.min(least, logprob), 0))
        : null,
      entropy: average(raw),
      maximumEntropy: raw.length > 0 ? raw.reduce((most, value) => Math.max(most, value)) : null,
      renormalizedEntropy: average(tops.map(renormalized)),
      negentropy: average(certain),
      minimumNegentropy:
        certain.length > 0 ? certain.reduce((least, value) => Math.min(least, value)) : null,
      margin: average(tops.filter((top) => top.length > 1).map(margin)),
    },
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function entropy(probabilities: readonly number[]): number {
  return probabilities.reduce((sum, p) => (p > 0 ? sum - p * Math.log(p) : sum), 0);
}

function renormalized(top: readonly number[]): number {
  const mass = top.reduce((sum, logprob) => sum + Math.exp(logprob), 0);
  return mass > 0 ? entropy(top.map((logprob) => Math.exp(logprob) / mass)) : 0;
}

function margin(top: readonly number[]): number {
  const [first = 0, second = 0] = [...top].sort((a, b) => b - a);
  return Math.exp(first) - Math.exp(second);
}

function average(values: readonly number[]): number | null {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}
