import type { ClaimSupport } from './claimSupport.ts';
import { isProbability } from './probability.ts';

/** How surely a passage entails a claim, in [0, 1]. */
export type Entailment = (claim: string, passage: string) => number;

/** Support by the passage that entails the claim most; the words found stand as evidence when they lie in it. */
export function entailedSupport(
  claim: string,
  texts: readonly string[],
  lexical: ClaimSupport['evidence'],
  entails: Entailment,
): { readonly support: number | null; readonly evidence: ClaimSupport['evidence'] } {
  const scores = texts.map((text) => entails(claim, text));
  const support = scores.filter(isProbability).reduce((a, b) => Math.max(a, b), -1);
  if (support < 0) return { support: null, evidence: null };
  if (lexical && scores[lexical.passage] === support) return { support, evidence: lexical };
  const passage = scores.indexOf(support);
  return { support, evidence: { passage, span: { start: 0, end: (texts[passage] ?? '').length } } };
}
