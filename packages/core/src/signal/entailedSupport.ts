import type { Passage } from '../response/evidence.ts';
import type { Place } from './closestPlace.ts';
import { extremes } from './extremes.ts';
import { isProbability } from './probability.ts';

/** How surely a passage entails a claim, in [0, 1]. */
export type Entailment = (claim: string, passage: string) => number;

/** Support by the passage that entails the claim most; the words found stand as evidence when they lie in it. */
export function entailedSupport(
  claim: string,
  passages: readonly Passage[],
  found: Place | null,
  entails: Entailment,
): { readonly support: number | null; readonly evidence: Place | null } {
  const scores = passages.map(({ text }) => entails(claim, text));
  const support = extremes(scores.filter(isProbability))[1];
  if (support === null) return { support, evidence: null };
  if (found && scores[found.passage] === support) return { support, evidence: found };
  const passage = scores.indexOf(support);
  const end = passages[passage]?.text.length ?? 0;
  return { support, evidence: { passage, span: { start: 0, end } } };
}
