import type { Vocabulary, Words } from './words.ts';

/** Words of the answer parts. */
export const answerMessages = {
  answerImage: (alt: string) => (alt === '' ? 'Image' : `Image: ${alt}`),
  answerTaskDone: 'Done',
  answerTaskOpen: 'To do',
  answerTable: 'Table',
  answerCode: 'Code',
  answerCodeCopy: 'Copy code',
  answerCodeCopied: 'Copied',
  answerCodeFailed: 'Not copied',
  answerFootnotes: 'Footnotes',
  answerFootnote: (number: number) => `Footnote ${number}`,
  answerFootnoteBack: (number: number) => `Back to where footnote ${number} is mentioned`,
  /** Stands after a marker that no source was given for, when those are marked. */
  answerUnresolved: 'Source not found',
  answerClaimUnsourced: 'No source was found for this. Verify it before using.',
  /** `sources` are the numbers of the cited ones, at least one. */
  answerClaimUnsupported: (sources: readonly number[]) =>
    sources.length === 1
      ? `Source ${sources.join()} does not clearly support this. Verify it before using.`
      : `Sources ${sources.join(', ')} do not clearly support this. Verify it before using.`,
  answerClaimUncertain: (sources: readonly number[]) =>
    sources.length === 1
      ? `Source ${sources.join()} supports this only in part. Check it.`
      : `Sources ${sources.join(', ')} support this only in part. Check it.`,
  answerClaimUncertainUnsourced: 'No source was found for this. Check it.',
  answerClaimUnsupportedLabel: 'Verify this',
  answerClaimUncertainLabel: 'Check this',
} as const satisfies Vocabulary;

export type AnswerMessages = Words<typeof answerMessages>;
