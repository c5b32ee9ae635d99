/** Words of the sources beside an answer. */
export const sourcesMessages = {
  sources: 'Sources',
  sourcesCount: (cited: number, consulted: number, internal: number) =>
    `${String(cited)} cited, ${String(consulted)} consulted${internal > 0 ? `, ${String(internal)} internal` : ''}`,
  sourcesNone: 'The pages that a draft rests on appear here.',
  sourcesPending: 'The sources arrive with the end of the draft.',
  sourcesEmpty: 'This answer names no source.',
  sourcePlace: (page: number, hint: string | null) =>
    hint === null ? `page ${String(page)}` : `page ${String(page)}, “${hint}”`,
  sourceCited: (numbers: readonly number[]) => `Cited as ${numbers.join(', ')}. `,
  sourceUses: { consulted: 'Not cited', internal: 'Internal, not quoted' },
  sourceUnserved: 'Not among the documents',
  documentTitle: 'Document',
  documentPage: (page: number, pages: number) => `page ${String(page)} of ${String(pages)}`,
  documentOriginal: 'Open the original',
  quoteNotFound: 'The cited words do not stand on this page as they are quoted.',
  pagePrevious: 'Previous page',
  pageNext: 'Next page',
};
