/** Words of the citation parts. */
export const citationMessages = {
  /** Name of a marker for screen readers. */
  citationName: (number: number, source: string, host: string | null) =>
    host === null ? `Source ${number}: ${source}` : `Source ${number}: ${source}, ${host}`,
  /** Stands after the title. */
  citationPage: (page: number) => `page ${page}`,
  citationPosition: (number: number, total: number) => `Source ${number} of ${total}`,
  citationOpen: 'Open source',
  citationOpenPage: (page: number) => `Open page ${page}`,
  citationNoPassage: 'No passage was given for this source.',
  citationUnmarked: 'The cited words were not found in this passage.',
  citationUntitled: 'Untitled source',
  citationList: 'Sources',
} as const satisfies Record<string, string | ((...args: never[]) => string)>;
