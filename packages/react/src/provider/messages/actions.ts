import type { Vocabulary } from './words.ts';

/** Words of the actions on an answer. */
export const actionsMessages = {
  actionsCopy: 'Copy answer',
  actionsCopied: 'Copied',
  actionsCopyFailed: 'Not copied. Select the text and copy it yourself.',
  actionsRegenerate: 'Answer again',
  actionsSuggestions: 'Suggested actions',
} as const satisfies Vocabulary;
