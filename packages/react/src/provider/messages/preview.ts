import type { Vocabulary } from './words.ts';

/** Words of the preview of a source and of its passage, which load with them. */
export const previewMessages = {
  citationPosition: (number: number, total: number) => `Source ${number} of ${total}`,
  citationPrevious: 'Previous source cited here',
  citationNext: 'Next source cited here',
  citationOpen: 'Open source',
  citationOpenPage: (page: number) => `Open page ${page}`,
  citationNoPassage: 'No passage was given.',
  citationUnmarked: 'The cited words were not found in this passage.',
  citationUnmarkedWeak: 'The cited words are too few to say where they stand in this passage.',
} as const satisfies Vocabulary;
