import type { Passage } from '../response/evidence.ts';
import type { AnswerSentence } from './answerSentences.ts';
import { claimSupport } from './claimSupport.ts';
import { createWeigher } from './createWeigher.ts';
import type { Entailment } from './entailedSupport.ts';
import { entailedSupport } from './entailedSupport.ts';
import type { Grounding } from './grounding.ts';
import type { JudgedClaim } from './groundingDetails.ts';
import { groundingDetails } from './groundingDetails.ts';
import type { PassageIndex } from './passageIndex.ts';
import { splitClaims } from './splitClaims.ts';

/** Grounding of an answer that comes sentence by sentence. */
export interface GroundingSoFar {
  /** Looks for one more sentence; it costs what that sentence holds. */
  add(sentence: AnswerSentence): void;
  /** Of all sentences so far. */
  result(): Grounding;
}

/** So many unsupported words bring the value down by a factor of e. */
const wordsPerE = 4;

/** Prepares the passages, and their index, once for all sentences of an answer. */
export function createGrounding(
  passages: readonly Passage[],
  index: PassageIndex,
  entails: Entailment | undefined,
): GroundingSoFar {
  const weigh = createWeigher(index);
  const all: JudgedClaim[] = [];
  return {
    add(sentence) {
      if (index.sentences.length === 0) return;
      for (const claim of splitClaims(sentence)) {
        const weighed = weigh(claim.words);
        const found = claimSupport(claim.words, weighed, index);
        const judged = entails && entailedSupport(claim.text, passages, found.evidence, entails);
        all.push({ ...claim, ...weighed, ...found, ...judged });
      }
    },
    result() {
      const statements = all.filter(({ isAsking }) => !isAsking);
      const judged = statements.length > 0 ? statements : all;
      const details = groundingDetails(judged, index);
      const { mean = null, unsupportedWords = null } = details;
      const penalty = entails ? 1 : Math.exp(-(unsupportedWords ?? 0) / wordsPerE);
      const claims = judged.map(({ span, support, evidence }) => ({
        span,
        support,
        evidence: (support ?? 0) >= 0.5 ? evidence : null,
      }));
      return { kind: 'grounding', value: mean === null ? null : mean * penalty, details, claims };
    },
  };
}
