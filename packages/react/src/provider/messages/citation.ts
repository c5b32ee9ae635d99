import type { Vocabulary, Words } from './words.ts';

/** Words of the citation parts. */
export const citationMessages = {
  /** Name of a marker for screen readers. */
  citationName: (number: number, source: string, host: string | null) =>
    host === null ? `Source ${number}: ${source}` : `Source ${number}: ${source}, ${host}`,
  /** Name of a marker whose words were edited since; `name` is its `citationName`. */
  citationStaleName: (name: string) => `${name} (text edited since)`,
  /** Stands in a chip for the sources after the first. */
  citationMore: (count: number) => `+${count}`,
  /** Stands after the title. */
  citationPage: (page: number) => `page ${page}`,
  citationPosition: (number: number, total: number) => `Source ${number} of ${total}`,
  citationPrevious: 'Previous source cited here',
  citationNext: 'Next source cited here',
  citationOpen: 'Open source',
  citationOpenPage: (page: number) => `Open page ${page}`,
  citationNoPassage: 'No passage was given.',
  citationUnmarked: 'The cited words were not found in this passage.',
  citationUnmarkedWeak: 'The cited words are too few to say where they stand in this passage.',
  citationStale: 'The text that rested on this source was edited since.',
  citationUntitled: 'Untitled source',
  citationList: 'Sources',
  citationListConsulted: 'Also consulted',
  citationPanelOpen: (count: number) => `${count} sources`,
  citationPanelClose: 'Close sources',
} as const satisfies Vocabulary;

export type CitationMessages = Words<typeof citationMessages>;
