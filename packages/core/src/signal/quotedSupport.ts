import { conflictOf } from '../reading/index.ts';
import type { Passage, Quote } from '../response/evidence.ts';
import { findQuote } from '../text/locateQuote.ts';
import type { Place } from './claimSupport.ts';
import type { PassageIndex } from './passageIndex.ts';
import type { ClaimWords } from './splitClaims.ts';

/** What a claim has from words that the provider quotes for it and a passage holds. */
const quoted = 0.9;

/**
 * Support of a claim by native citations: 0.9 when one that covers it quotes words that stand in a passage and do not say
 * otherwise, with the place of the quote; else null.
 */
export function quotedSupport(
  claim: ClaimWords,
  quotes: readonly Quote[],
  passages: readonly Passage[],
  read: PassageIndex['read'],
): { readonly support: number; readonly evidence: Place } | null {
  for (const { span, text } of quotes) {
    if (span.start >= claim.span.end || span.end <= claim.span.start) continue;
    if (conflictOf(read(claim.text), read(text))) continue;
    for (const [passage, { text: whole }] of passages.entries()) {
      const place = findQuote(whole, text);
      if (place) return { support: quoted, evidence: { passage, span: place } };
    }
  }
  return null;
}
