/** Words of the answer parts. */
export const answerMessages = {
  answerImage: (alt: string) => (alt === '' ? 'Image' : `Image: ${alt}`),
  answerTaskDone: 'Done',
  answerTaskOpen: 'To do',
  answerTable: 'Table',
  answerCode: 'Code',
  /** Stands after a marker that no source was given for, when those are marked. */
  answerUnresolved: 'Source not found',
  answerClaimUnsourced: 'No source was found for this. Verify it before using.',
  /** `sources` names the cited ones, such as "1, 2". */
  answerClaimUnsupported: (sources: string) =>
    `Source ${sources} does not clearly support this. Verify it before using.`,
  answerClaimUncertain: (sources: string) =>
    `Source ${sources} supports this only in part. Check it.`,
  answerClaimUncertainUnsourced: 'No source was found for this. Check it.',
  answerClaimUnsupportedLabel: 'Verify this',
  answerClaimUncertainLabel: 'Check this',
} as const satisfies Record<string, string | ((...args: never[]) => string)>;
