import type { Span } from '@credence-ui/core';

/** A few sentences of one section of one page: what is searched and what an answer rests on. */
export interface SourcePassage {
  readonly id: number;
  readonly documentId: string;
  /** File name. */
  readonly source: string;
  /** Title of the document. */
  readonly title: string | null;
  readonly page: number;
  readonly heading: string | null;
  /** Where `text` lies in the text of the page. */
  readonly span: Span;
  readonly text: string;
}
