import type { Passage, Quote, Signal } from '../response/response.ts';
import type { Span } from '../text/span.ts';
import { readStatements, splitClaims } from './answerSentences.ts';
import type { AnswerSentence, ClaimWords } from './answerSentences.ts';
import { claimSupport, createRestater, quotedSupport } from './claimSupport.ts';
import type { ClaimSupport, Place } from './claimSupport.ts';
import { byCount, extremes, finding, isProbability, mean, unknownFinding } from './findings.ts';
import { indexEvidence, indexPassages } from './passageIndex.ts';
import type { PassageIndex } from './passageIndex.ts';
import type { Entailment, SignalOptions, SignalReader } from './signalReader.ts';
import { createWeigher } from './weigher.ts';
import type { Weighed } from './weigher.ts';

export interface GroundingOptions {
  /** How surely a passage entails a claim, in [0, 1]; takes the place of comparing words. NaN counts as not known. */
  readonly entails?: Entailment;
  /** Words that a provider quotes for parts of the answer; what they quote stands beside the passages. */
  readonly quotes?: readonly Quote[];
  readonly languages?: SignalOptions['languages'];
}

/** A claim of the answer, how well the passages support it in [0, 1], and the words that do. */
export interface GroundedClaim {
  readonly span: Span;
  readonly support: number | null;
  /** `passage` is an index into the passages; `span` lies in its text. `null` below a support of one half. */
  readonly evidence: Place | null;
}

/**
 * Grounding with its claims. `details`: `support`, the value on the scale of tiers; `mean`, `lowest` and `highest` support;
 * `claims`, `supported`, `contradicted`; `numbers`, `numbersFound`; `words`, `unsupportedWords`, `unsupportedNames`; `phrases`,
 * the mean share of word pairs that passages have too.
 */
export interface Grounding extends Signal {
  readonly claims: readonly GroundedClaim[];
}

/**
 * How far the passages hold what the answer says: the mean support of its claims × e^(−u/4), u the content words that no
 * passage has (not counted with `entails`). In [0, 1]; `null` without passages or claims. An exact quote has 1. The value
 * ranks answers; since u counts words, longer answers have less. `details.support` is made for tiers (see `supportOf`).
 * Blind to swapped roles and to paraphrase without shared words; give `entails`.
 */
export function grounding(
  content: string,
  passages: readonly Passage[],
  options: GroundingOptions = {},
): Grounding {
  const found = createGrounding(passages, indexPassages(passages, options.languages), options);
  for (const sentence of readStatements(content, options.languages).statements) found.add(sentence);
  return found.result();
}

/** The most that an answer can have of which a claim is contradicted, or a number stands in no source. */
const doubtfulCeiling = 0.8;

function isDoubtful({ contradicted, numbers, numbersFound }: Signal['details']): boolean {
  return (contradicted ?? 0) > 0 || (numbersFound ?? 0) < (numbers ?? 0);
}

/** Grounding as a plug-in: layer 1, and in layer 2 what its numbers say. */
export const groundingReader: SignalReader = {
  kind: 'grounding',
  about: 'answer',
  layer: 'grounding',
  weight: 1,
  prepare(evidence, { entails, languages }) {
    const { quotes = [] } = evidence;
    const passages = evidence.passages ?? (quotes.length > 0 ? quotes : null);
    if (!passages) return null;
    const options = entails ? { entails, quotes } : { quotes };
    const found = createGrounding(passages, indexEvidence(evidence, passages, languages), options);
    return {
      add: found.add,
      result() {
        const { kind, value, details } = found.result();
        const ceiling = !entails && isDoubtful(details) ? doubtfulCeiling : 1;
        return { kind, value, details, claims: found.claims(), observations: 4, ceiling };
      },
    };
  },
  judge({ value, details }) {
    const { claims, supported, contradicted, numbers, numbersFound } = details;
    if (!claims) return [];
    if (value === null) return [unknownFinding('grounding', 'grounding')];
    const layer = 'validation';
    return [
      byCount('claims.sourced', 'grounding', supported ?? 0, claims),
      ...(contradicted
        ? [finding('claims.contradicted', layer, 'fail', { contradicted, claims })]
        : []),
      ...(numbers ? [byCount('numbers.sourced', layer, numbersFound ?? 0, numbers)] : []),
    ];
  },
};

/** Grounding of an answer that comes sentence by sentence. */
interface GroundingSoFar {
  /** Looks for one more sentence; it costs what that sentence holds. */
  add(sentence: AnswerSentence): void;
  /** Of all sentences so far. */
  result(): Grounding;
  /** The claims so far on the scale of tiers. */
  claims(): readonly { span: Span; support: number | null; passage: number | undefined }[];
}

/** So many unsupported words bring the value down by a factor of e. */
const wordsPerE = 4;

/** Prepares the passages once for all sentences of an answer. */
function createGrounding(
  passages: readonly Passage[],
  index: PassageIndex,
  { entails, quotes = [] }: GroundingOptions,
): GroundingSoFar {
  const weigh = createWeigher(index);
  const restate = createRestater(index);
  const all: JudgedClaim[] = [];
  return {
    add(sentence) {
      if (index.sentences.length === 0) return;
      for (const claim of splitClaims(sentence).map(restate)) {
        const weighed = weigh(claim.words);
        const found = claimSupport(claim, weighed, index);
        const judged = entails && entailedSupport(claim.text, passages, found.evidence, entails);
        const quote = quotedSupport(claim, quotes, passages, index.read);
        const isQuoted = quote !== null && quote.support > found.support;
        all.push({
          ...claim,
          ...weighed,
          ...found,
          ...judged,
          ...(isQuoted && { ...quote, unsupportedWords: 0, unsupportedNames: 0, conflict: null }),
        });
      }
    },
    result() {
      const details = detailsOf(all, index, entails !== undefined);
      const { mean: average = null, unsupportedWords } = details;
      const penalty = entails ? 1 : Math.exp(-(unsupportedWords ?? 0) / wordsPerE);
      const value = average === null ? null : average * penalty;
      const claims = all.map(({ span, support, evidence }) => ({
        span,
        support,
        evidence: (support ?? 0) >= held ? evidence : null,
      }));
      return { kind: 'grounding', value, details, claims };
    },
    claims: () =>
      all.map(({ span, support, evidence, unsupportedWords, unsupportedNames }) => ({
        span,
        support: entails ? support : scaled(support, support, unsupportedWords + unsupportedNames),
        passage: (support ?? 0) >= held ? evidence?.passage : undefined,
      })),
  };
}

/** A statement and what was found for it; its support is `null` where an outside judge did not know. */
type JudgedClaim = ClaimWords &
  Weighed &
  Omit<ClaimSupport, 'support'> & { readonly support: number | null };

/** A claim of so much support has a source. */
const held = 0.5;

/** The figures of a grounding signal: of supports and phrases the means over claims, else counts. */
function detailsOf(
  claims: readonly JudgedClaim[],
  { vocabulary, holdersOf }: PassageIndex,
  isEntailed: boolean,
): Signal['details'] {
  const supports = claims.flatMap(({ support }) => support ?? []);
  const [lowest, highest] = extremes(supports);
  const average = mean(supports);
  const numbers = claims.flatMap(({ words }) => words.filter(({ kind }) => kind === 'number'));
  const total = (of: (claim: JudgedClaim) => number): number =>
    claims.reduce((sum, claim) => sum + of(claim), 0);
  const unsupportedWords = total((claim) => claim.unsupportedWords);
  const unsupportedNames = total((claim) => claim.unsupportedNames);
  return {
    support: isEntailed ? average : scaled(average, lowest, unsupportedWords + unsupportedNames),
    mean: average,
    lowest,
    highest,
    claims: claims.length,
    supported: supports.filter((support) => support >= held).length,
    contradicted: claims.filter(({ conflict }) => conflict).length,
    numbers: numbers.length,
    numbersFound: numbers.filter((word) => holdersOf(vocabulary.idOf(word)).length > 0).length,
    words: total(({ words }) => words.length),
    unsupportedWords,
    unsupportedNames,
    phrases: mean(claims.map(({ phrases }) => phrases)),
  };
}

/**
 * Support on the scale of tiers: σ(5.2 s − 0.55) for s the mean support, of which the weakest claim makes a fifth, less 1/60 for each
 * unsupported word, names twice, up to 38 of them.
 */
function scaled(average: number | null, lowest: number | null, missing: number): number | null {
  if (average === null || lowest === null) return null;
  const s = 0.8 * average + 0.2 * lowest - Math.min(missing, 38) / 60;
  return 1 / (1 + Math.exp(0.55 - 5.2 * s));
}

/** Support by the passage that entails the claim most; the words found stand as evidence when they lie in it. */
function entailedSupport(
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
