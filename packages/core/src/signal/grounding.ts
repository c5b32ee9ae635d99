import type { Signal } from '../response/assessment.ts';
import type { Passage } from '../response/evidence.ts';
import type { Span } from '../text/span.ts';
import { claimSupport } from './claimSupport.ts';
import type { Entailment } from './entailedSupport.ts';
import { entailedSupport } from './entailedSupport.ts';
import type { FoundSupport } from './groundingDetails.ts';
import { groundingDetails } from './groundingDetails.ts';

import { indexPassages } from './passageIndex.ts';
import { splitClaims } from './splitClaims.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWindows } from './windows.ts';

export interface GroundingOptions {
  /** How surely a passage entails a claim, in [0, 1]; takes the place of comparing words. NaN counts as not known. */
  readonly entails?: Entailment;
}

/** A claim of the answer, how well the passages support it in [0, 1], and the words that do. */
export interface GroundedClaim {
  readonly span: Span;
  readonly support: number | null;
  /** `passage` is an index into the passages; `span` lies in its text. `null` below a support of one half. */
  readonly evidence: { readonly passage: number; readonly span: Span } | null;
}

/**
 * Grounding with its claims. `details`: `mean`, `lowest` and `highest` support; `claims`, `supported`; `numbers`,
 * `numbersFound`; `words`, `unsupportedWords`, `unsupportedNames`; `coverage`, `wideCoverage`, `phrases` (means of claims).
 */
export interface Grounding extends Signal {
  readonly claims: readonly GroundedClaim[];
}

/** So many unsupported words bring the value down by a factor of e. */
const wordsPerE = 4;

/**
 * How far the passages hold what the answer says: the mean support of its claims × e^(−u/4), u the content words that no
 * passage has (not counted with `entails`). In [0, 1]; `null` without passages or claims. An exact quote has 1. Since u
 * counts words, longer answers have less. Blind to swapped roles and to paraphrase without shared words; give `entails`.
 */
export function grounding(
  content: string,
  passages: readonly Passage[],
  { entails }: GroundingOptions = {},
): Grounding {
  const texts = passages.map(({ text }) => text);
  const index = indexPassages(texts, createVocabulary());
  const split = index.sentences.length > 0 ? splitClaims(content) : [];
  const windows = createWindows(index, 3);
  const found = split.map(({ span, words }): FoundSupport => {
    const lexical = claimSupport(words, index, windows);
    if (!entails) return lexical;
    const claim = content.slice(span.start, span.end);
    return { ...lexical, ...entailedSupport(claim, texts, lexical.evidence, entails) };
  });
  const claims = split.map(({ span }, i) => groundedClaim(span, found[i]));
  const details = groundingDetails(
    split.map(({ words }) => words),
    found,
    index,
  );
  const penalty = entails ? 1 : Math.exp(-(details['unsupportedWords'] ?? 0) / wordsPerE);
  const mean = details['mean'] ?? null;
  return { kind: 'grounding', value: mean === null ? null : mean * penalty, details, claims };
}

function groundedClaim(span: Span, found: FoundSupport | undefined): GroundedClaim {
  const { support = null, evidence = null } = found ?? {};
  return { span, support, evidence: (support ?? 0) >= 0.5 ? evidence : null };
}
