import type { AnswerMessages } from '../provider/messages/answer.ts';
import type { CitationEntries } from './CitationScope.ts';
import type { MarkedClaim } from './markClaims.ts';

/** How a claim reads, and what it rests on, wherever it stands. */
type JudgedClaim = Pick<MarkedClaim, 'tone'> & {
  readonly claim: Pick<MarkedClaim['claim'], 'citationIds'>;
};

/** Why a claim is marked, as a fact that a person can check. */
export function claimReason(
  { tone, claim }: JudgedClaim,
  entries: CitationEntries | null,
  messages: AnswerMessages,
): string {
  const sources = claim.citationIds.flatMap((id) => entries?.get(id)?.number ?? []);
  if (tone === 'negative') {
    return sources.length === 0
      ? messages.answerClaimUnsourced
      : messages.answerClaimUnsupported(sources);
  }
  return sources.length === 0
    ? messages.answerClaimUncertainUnsourced
    : messages.answerClaimUncertain(sources);
}

/** What a marked claim asks of the reader, in two words. */
export function claimLabel({ tone }: JudgedClaim, messages: AnswerMessages): string {
  return tone === 'negative'
    ? messages.answerClaimUnsupportedLabel
    : messages.answerClaimUncertainLabel;
}
