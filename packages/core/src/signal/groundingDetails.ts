import type { Signal } from '../response/assessment.ts';
import type { ClaimSupport } from './claimSupport.ts';
import type { Weighed } from './createWeigher.ts';
import { extremes } from './extremes.ts';
import { mean } from './mean.ts';
import type { PassageIndex } from './passageIndex.ts';
import type { ClaimWords } from './splitClaims.ts';

/** A statement and what was found for it; its support is `null` where an outside judge did not know. */
export type JudgedClaim = ClaimWords &
  Weighed &
  Omit<ClaimSupport, 'support'> & { readonly support: number | null };

/** The figures of a grounding signal: of supports and phrases the means over claims, else counts. */
export function groundingDetails(
  claims: readonly JudgedClaim[],
  { vocabulary, byWord }: PassageIndex,
): Signal['details'] {
  const supports = claims.flatMap(({ support }) => support ?? []);
  const [lowest, highest] = extremes(supports);
  const numbers = claims.flatMap(({ words }) => words.filter(({ kind }) => kind === 'number'));
  const total = (of: (claim: JudgedClaim) => number): number =>
    claims.reduce((sum, claim) => sum + of(claim), 0);
  return {
    mean: mean(supports),
    lowest,
    highest,
    claims: claims.length,
    supported: supports.filter((support) => support >= 0.5).length,
    numbers: numbers.length,
    numbersFound: numbers.filter((word) => byWord[vocabulary.idOf(word)]).length,
    words: total(({ words }) => words.length),
    unsupportedWords: total((claim) => claim.unsupportedWords),
    unsupportedNames: total((claim) => claim.unsupportedNames),
    phrases: mean(claims.map(({ phrases }) => phrases)),
  };
}
