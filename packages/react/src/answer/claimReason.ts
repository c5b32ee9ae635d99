import type { NumberedCitation } from '@credence-ui/core/citation';
import type { AnswerMessages } from '../provider/messages/answer.ts';
import type { MarkedClaim } from './markClaims.ts';

/** Why a claim is marked, as a fact that a person can check. */
export function claimReason(
  { tone, claim }: MarkedClaim,
  entries: ReadonlyMap<string, NumberedCitation> | undefined,
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
export function claimLabel({ tone }: MarkedClaim, messages: AnswerMessages): string {
  return tone === 'negative'
    ? messages.answerClaimUnsupportedLabel
    : messages.answerClaimUncertainLabel;
}
