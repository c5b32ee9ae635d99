import type { Signal } from '../response/assessment.ts';
import type { Passage } from '../response/evidence.ts';
import { findQuote } from '../text/findQuote.ts';
import type { Span } from '../text/span.ts';
import { claimsOf } from './claimsOf.ts';
import type { ClaimText } from './claimsOf.ts';
import { bestCoverage } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { mean } from './mean.ts';
import { isProbability } from './probability.ts';
import { indexSentences } from './sentenceIndex.ts';
import type { SentenceIndex } from './sentenceIndex.ts';

export interface GroundingOptions {
  /** How surely a passage entails a claim, in [0, 1]; takes the place of word coverage. NaN counts as not known. */
  readonly entails?: (claim: string, passage: string) => number;
}

/** A claim of the answer, how well the passages support it in [0, 1], and the words that do. */
export interface GroundedClaim {
  readonly span: Span;
  readonly support: number | null;
  /** `passage` is an index into the passages; `span` lies in its text. `null` below a support of one half. */
  readonly evidence: { readonly passage: number; readonly span: Span } | null;
}

/** Grounding with its claims. `details`: `mean`, `lowest`, `claims`, `supported`, `numbers`, `numbersFound`. */
export interface Grounding extends Signal {
  readonly claims: readonly GroundedClaim[];
}

/**
 * How far the passages hold what the answer says: the mean support of its claims, in [0, 1]. A claim that stands in a
 * passage word for word has support 1; else its support is the rarity-weighted share of its words in the best one to
 * three neighbouring sentences, less where numbers or negation differ. `null` without passages or without claims.
 * Blind to swapped roles and to paraphrase without shared words; give `entails` for those.
 */
export function grounding(
  content: string,
  passages: readonly Passage[],
  { entails }: GroundingOptions = {},
): Grounding {
  const texts = passages.map(({ text }) => text);
  const statements = texts.some((text) => text.trim() !== '') ? claimsOf(content) : [];
  const index = indexSentences(statements.length > 0 ? texts : []);
  const claims = statements.map((claim) => ground(claim, texts, index, entails));
  const supports = claims.flatMap(({ support }) => support ?? []);
  const numbers = statements.flatMap(({ terms }) => [...terms.numbers]);
  const value = mean(supports);
  return {
    kind: 'grounding',
    value,
    details: {
      mean: value,
      lowest: supports.length > 0 ? Math.min(...supports) : null,
      claims: claims.length,
      supported: claims.filter(({ evidence }) => evidence !== null).length,
      numbers: numbers.length,
      numbersFound: numbers.filter((number) => index.postings.has(number)).length,
    },
    claims,
  };
}

function ground(
  claim: ClaimText,
  texts: readonly string[],
  index: SentenceIndex,
  entails: GroundingOptions['entails'],
): GroundedClaim {
  const { span, text, terms } = claim;
  const cover = bestCoverage(terms, index);
  const quoted = entails ? null : quotedIn(claim, texts, cover);
  if (quoted) return { span, support: 1, evidence: quoted };
  const support = entails ? strongest(text, texts, entails) : (cover?.score ?? 0);
  const isSupported = support !== null && support >= 0.5 && cover !== null;
  return {
    span,
    support,
    evidence: isSupported ? { passage: cover.text, span: cover.span } : null,
  };
}

/** Where the claim stands word for word; a passage that holds nearly all its words may also differ in typography. */
function quotedIn(
  { raw, text }: ClaimText,
  texts: readonly string[],
  cover: Coverage | null,
): GroundedClaim['evidence'] {
  for (const wording of [raw, text]) {
    const passage = texts.findIndex((other) => other.includes(wording));
    const start = texts[passage]?.indexOf(wording) ?? 0;
    if (passage >= 0) return { passage, span: { start, end: start + wording.length } };
  }
  const near = cover && cover.score > 0.9 ? texts[cover.text] : undefined;
  const span = near === undefined ? null : findQuote(near, text);
  return cover && span && { passage: cover.text, span };
}

function strongest(
  claim: string,
  texts: readonly string[],
  entails: NonNullable<GroundingOptions['entails']>,
): number | null {
  const scores = texts.map((text) => entails(claim, text)).filter(isProbability);
  return scores.length > 0 ? Math.max(...scores) : null;
}
