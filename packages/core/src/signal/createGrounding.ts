import type { Passage } from '../response/evidence.ts';
import type { AnswerSentence } from './answerSentences.ts';
import { claimSupport } from './claimSupport.ts';
import type { Entailment } from './entailedSupport.ts';
import { entailedSupport } from './entailedSupport.ts';
import type { GroundedClaim, Grounding } from './grounding.ts';
import type { FoundSupport } from './groundingDetails.ts';
import { groundingDetails } from './groundingDetails.ts';
import { indexPassages } from './passageIndex.ts';
import type { ClaimWords } from './splitClaims.ts';
import { splitClaims } from './splitClaims.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWordWeights } from './wordWeights.ts';

/** Grounding of an answer that comes sentence by sentence. */
export interface GroundingSoFar {
  /** Looks for one more sentence; it costs what that sentence holds. */
  add(sentence: AnswerSentence): void;
  /** Of all sentences so far. */
  result(): Grounding;
}

/** So many unsupported words bring the value down by a factor of e. */
const wordsPerE = 4;

/** Indexes the passages once for all sentences of an answer. */
export function createGrounding(
  passages: readonly Passage[],
  entails: Entailment | undefined,
): GroundingSoFar {
  const texts = passages.map(({ text }) => text);
  const index = indexPassages(texts, createVocabulary());
  const weights = createWordWeights(index);
  const all: Found[] = [];
  function find(claim: ClaimWords): FoundSupport {
    const lexical = claimSupport(claim.words, index, weights);
    if (!entails) return lexical;
    return { ...lexical, ...entailedSupport(claim.text, texts, lexical.evidence, entails) };
  }
  return {
    add(sentence) {
      if (index.sentences.length === 0) return;
      for (const claim of splitClaims(sentence)) all.push({ ...claim, found: find(claim) });
    },
    result() {
      const statements = all.filter(({ isAsking }) => !isAsking);
      const judged = statements.length > 0 ? statements : all;
      const details = groundingDetails(judged, index);
      const penalty = entails ? 1 : Math.exp(-(details['unsupportedWords'] ?? 0) / wordsPerE);
      const mean = details['mean'] ?? null;
      const value = mean === null ? null : mean * penalty;
      return { kind: 'grounding', value, details, claims: judged.map(groundedClaim) };
    },
  };
}

/** A statement and what was found for it. */
interface Found extends ClaimWords {
  readonly found: FoundSupport;
}

function groundedClaim({ span, found: { support, evidence } }: Found): GroundedClaim {
  return { span, support, evidence: (support ?? 0) >= 0.5 ? evidence : null };
}
