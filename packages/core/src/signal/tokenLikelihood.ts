import type { Signal, Token } from '../response/response.ts';
import { bounds, extremes, finding, mean, verdictOf } from './findings.ts';
import type { SignalReader } from './signalReader.ts';

/**
 * How likely the model found its own words: exp of the mean log-probability, in [0, 1]; null without a valid token. Details
 * in nats or probabilities, from visible tokens only, clipped at −20, what is no log-probability left out: sequence probability, perplexity, the least likely token, entropy of
 * the alternatives as given and renormalised, −Σ p ln p, 1 − entropy/ln k, and the margin between the best two (Malinin, Gales 2021).
 */
export function tokenLikelihood(tokens: readonly Token[]): Signal {
  const valid = tokens.filter(({ logprob }) => isLogprob(logprob));
  const logprobs = valid.map(({ logprob }) => Math.max(least, logprob));
  const average = mean(logprobs);
  const choices = valid.map(probabilities).filter(({ length }) => length > 0);
  const contested = choices.filter(({ length }) => length > 1);
  const entropies = choices.map(entropy);
  const certainties = contested.map((some) => 1 - entropy(some) / Math.log(some.length));
  return {
    kind: 'tokens',
    value: power(average, 1),
    details: {
      tokens: logprobs.length,
      meanLogprob: finite(average),
      perplexity: power(average, -1),
      sequenceProbability: power(average, logprobs.length),
      minimum: power(extremes(logprobs)[0], 1),
      entropy: mean(entropies),
      maximumEntropy: extremes(entropies)[1],
      renormalizedEntropy: mean(choices.map((some) => entropy(renormalized(some)))),
      negentropy: mean(certainties),
      minimumNegentropy: extremes(certainties)[0],
      margin: mean(contested.map(([first = 0, second = 0]) => first - second)),
    },
  };
}

/** Token likelihood as a plug-in: layer 3, at half weight, since a model can be sure of what is wrong. */
export const tokenReader: SignalReader = {
  kind: 'tokens',
  about: 'answer',
  layer: 'confidence',
  weight: 0.5,
  prepare({ tokens }) {
    if (!tokens) return null;
    const signal = tokenLikelihood(tokens);
    return { add: () => undefined, result: () => signal };
  },
  judge({ value }) {
    if (value === null) return [];
    const verdict = verdictOf(value, bounds.tokens);
    return [finding('tokens.probability', 'confidence', verdict, { share: value })];
  },
};

/** Less likely tokens count as this likely, in nats. */
const least = -20;

/** False for what is no log-probability, and for what providers send in place of one that they did not compute (-9999). */
function isLogprob(value: unknown): value is number {
  return typeof value === 'number' && value <= 0 && value > -100;
}

/** Those of the alternatives, the likeliest first. */
function probabilities({ top = [] }: Token): number[] {
  const valid = top.filter(isLogprob);
  return valid.map((logprob) => Math.exp(logprob)).sort((a, b) => b - a);
}

function renormalized(some: readonly number[]): number[] {
  const mass = some.reduce((sum, p) => sum + p, 0);
  return some.map((p) => p / (mass || 1));
}

function entropy(some: readonly number[]): number {
  return some.reduce((sum, p) => (p > 0 ? sum - p * Math.log(p) : sum), 0);
}

/** e to the `exponent` times a log-probability. */
function power(logprob: number | null, exponent: number): number | null {
  return logprob === null ? null : finite(Math.exp(exponent * logprob));
}

function finite(value: number | null): number | null {
  return Number.isFinite(value) ? value : null;
}
