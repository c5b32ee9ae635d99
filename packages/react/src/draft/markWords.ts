import type { Mark, UnlikeMark } from '@credence-ui/draft/marks';
import { claimLabel, claimReason } from '../citation/claimWords.ts';
import type { CitationEntries } from '../citation/CitationScope.ts';
import type { AnswerMessages } from '../provider/messages/answer.ts';
import type { DraftListMessages } from '../provider/messages/draftList.ts';

/** What a mark asks of the writer, in a word or two, and why. */
export interface MarkWords {
  readonly label: string;
  readonly reason: string;
}

/** A mark in the product's language. */
export function sayMark(
  mark: Mark,
  messages: DraftListMessages & AnswerMessages,
  entries: CitationEntries,
): MarkWords {
  switch (mark.kind) {
    case 'claim': {
      const { tone, citationIds, stale } = mark;
      const claim = { tone, claim: { citationIds } };
      const why = claimReason(claim, entries, messages);
      const reason = stale ? messages.draftMarkStale : why;
      return { label: claimLabel(claim, messages), reason };
    }
    case 'unsupported':
      return {
        label: messages.draftChecklistKind(mark.item),
        reason: messages.draftChecklistUnsourced,
      };
    case 'style':
      return { label: messages.draftMarkUnlike, reason: sayStyle(mark, messages) };
  }
}

function sayStyle({ style }: UnlikeMark, messages: DraftListMessages): string {
  const { code, figures } = style.reason;
  const { count = 0, all = 0, words = 0, usual = 0 } = figures;
  const said =
    style.trait === 'length'
      ? messages.draftMarkLong(words, usual)
      : messages.draftMarkRare(messages.draftMarkTrait(traitOf(code, style.trait)), count, all);
  return style.usual === undefined ? said : `${said} ${messages.draftMarkUsual(style.usual)}`;
}

type Trait = Parameters<DraftListMessages['draftMarkTrait']>[0];

function traitOf(code: string, trait: Exclude<UnlikeMark['style']['trait'], 'length'>): Trait {
  if (!code.endsWith('.missing')) return trait;
  return trait === 'greeting' ? 'noGreeting' : 'noClosing';
}
