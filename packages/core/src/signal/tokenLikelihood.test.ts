import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenLikelihood } from './tokenLikelihood.ts';

describe('tokenLikelihood', () => {
  it('is the geometric mean of the probabilities', () => {
    const { value, details } = tokenLikelihood([
      { logprob: Math.log(0.5) },
      { logprob: Math.log(0.125) },
    ]);
    expect(value).toBeCloseTo(0.25, 12);
    expect(details['sequenceProbability']).toBeCloseTo(0.0625, 12);
    expect(details['perplexity']).toBeCloseTo(4, 12);
    expect(details['minimum']).toBeCloseTo(0.125, 12);
  });

  it('renormalises the entropy of the best alternatives', () => {
    const top = [Math.log(0.2), Math.log(0.2)];
    expect(tokenLikelihood([{ logprob: -1, top }]).details['renormalizedEntropy']).toBeCloseTo(
      Math.log(2),
      12,
    );
  });

  it('never gives NaN, and is not known without usable tokens', () => {
    const number = fc.double();
    const token = fc.record({ logprob: number, top: fc.array(number) });
    fc.assert(
      fc.property(fc.array(token), (all) => {
        const { value, details } = tokenLikelihood(all);
        for (const each of [value, ...Object.values(details)]) {
          expect(each === null || Number.isFinite(each)).toBe(true);
        }
      }),
    );
    expect(tokenLikelihood([]).value).toBeNull();
    expect(tokenLikelihood([{ logprob: NaN }]).value).toBeNull();
  });
});
