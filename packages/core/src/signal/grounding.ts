import type { Signal } from '../response/assessment.ts';
import type { Passage } from '../response/evidence.ts';
import type { Span } from '../text/span.ts';
import { answerSentences } from './answerSentences.ts';
import type { Place } from './closestPlace.ts';
import { createGrounding } from './createGrounding.ts';
import type { Entailment } from './entailedSupport.ts';
import { indexPassages } from './passageIndex.ts';

export interface GroundingOptions {
  /** How surely a passage entails a claim, in [0, 1]; takes the place of comparing words. NaN counts as not known. */
  readonly entails?: Entailment;
}

/** A claim of the answer, how well the passages support it in [0, 1], and the words that do. */
export interface GroundedClaim {
  readonly span: Span;
  readonly support: number | null;
  /** `passage` is an index into the passages; `span` lies in its text. `null` below a support of one half. */
  readonly evidence: Place | null;
}

/**
 * Grounding with its claims. `details`: `mean`, `lowest` and `highest` support; `claims`, `supported`; `numbers`,
 * `numbersFound`; `words`, `unsupportedWords`, `unsupportedNames`; `phrases`, the mean share of word pairs that passages have too.
 */
export interface Grounding extends Signal {
  readonly claims: readonly GroundedClaim[];
}

/**
 * How far the passages hold what the answer says: the mean support of its claims × e^(−u/4), u the content words that no
 * passage has (not counted with `entails`). In [0, 1]; `null` without passages or claims. An exact quote has 1. Since u
 * counts words, longer answers have less. Blind to swapped roles and to paraphrase without shared words; give `entails`.
 * Questions count as claims only where a text does nothing but ask, since what it takes for granted can still be checked.
 */
export function grounding(
  content: string,
  passages: readonly Passage[],
  { entails }: GroundingOptions = {},
): Grounding {
  const found = createGrounding(passages, indexPassages(passages), entails);
  for (const sentence of answerSentences(content)) found.add(sentence);
  return found.result();
}
