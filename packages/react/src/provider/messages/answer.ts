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

/** Words of the citation parts. */
export const citationMessages = {
  /** Name of a marker for screen readers. */
  citationName: (number: number, source: string, host: string | null) =>
    host === null ? `Source ${number}: ${source}` : `Source ${number}: ${source}, ${host}`,
  /** Name of a marker whose words were edited since; `name` is its `citationName`. */
  citationStaleName: (name: string) => `${name} (text edited since)`,
  /** Stands in a chip for the sources after the first. */
  citationMore: (count: number) => `+${count}`,
  citationPage: (page: number) => `page ${page}`,
  /** Stands after a title and joins it with what says the page; `page` is its `citationPage`. */
  citationPlace: (page: string) => `, ${page}`,
  citationStale: 'The text that rested on this source was edited since.',
  citationUntitled: 'Untitled source',
} as const satisfies Vocabulary;

export type CitationMessages = Words<typeof citationMessages>;

/** Words of the list of sources and of what it opens in. */
export const citationListMessages = {
  citationList: 'Sources',
  citationListConsulted: 'Also consulted',
  citationPanelOpen: (count: number) => `${count} sources`,
  citationPanelClose: 'Close sources',
} as const satisfies Vocabulary;

/** Words of the actions on an answer. */
export const actionsMessages = {
  actionsCopy: 'Copy answer',
  actionsCopied: 'Copied',
  actionsCopyFailed: 'Not copied. Select the text and copy it yourself.',
  actionsRegenerate: 'Answer again',
  actionsSuggestions: 'Suggested actions',
} as const satisfies Vocabulary;

/** Words of the question that is asked before a link is followed, where the link policy wants it. */
export const linkMessages = {
  linkLeave: (host: string) => `Leave for ${host}?`,
  linkLeaveNote: 'This address was not written by us. It opens in a new tab:',
  linkStay: 'Stay here',
  linkGo: 'Go on',
} as const satisfies Vocabulary;
