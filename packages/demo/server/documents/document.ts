/** A document that was read, page by page. */
export interface SourceDocument {
  /** Derived from the path below the folder, so that it stays the same from start to start. */
  readonly id: string;
  /** Path below the folder, with `/`; for most folders the plain file name. */
  readonly name: string;
  /** Absolute path of the original. */
  readonly path: string;
  readonly kind: DocumentKind;
  /** The first heading of the document, else `null`. */
  readonly title: string | null;
  readonly pages: readonly Page[];
  /** Whether it is for the staff alone: shown to agents, never quoted. @default false */
  readonly isInternal?: boolean;
}

export type DocumentKind = 'pdf' | 'markdown' | 'text';

/** The text of one page as it is searched, quoted and shown. Paragraphs are parted by an empty line. */
export interface Page {
  /** 1-based. */
  readonly page: number;
  readonly text: string;
  /** In reading order; the first begins at 0 and may have no heading. */
  readonly sections: readonly Section[];
}

/** The stretch `[start, end)` of a page's text under one heading. The heading itself lies before `start`. */
export interface Section {
  readonly heading: string | null;
  readonly start: number;
  readonly end: number;
}

/** A heading or a paragraph, the form in which readers hand over what they found. */
export interface Block {
  readonly kind: 'heading' | 'text';
  readonly text: string;
}
