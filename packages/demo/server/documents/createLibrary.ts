import type { Notice } from '../../shared/api.ts';
import { createSearch, type PassageSearch } from '../retrieval/createSearch.ts';
import type { SourceDocument } from './document.ts';
import { readFolder } from './readFolder.ts';

/** Reads and indexes a folder. Throws `DocumentFolderError` when there is nothing to serve. */
export async function createLibrary(folder: string): Promise<Library> {
  const search = createSearch();
  const documents = new Map<string, SourceDocument>();
  const notices: Notice[] = [];
  for await (const { document, notice } of readFolder(folder)) {
    if (document === undefined) {
      notices.push(notice);
    } else {
      documents.set(document.id, document);
      search.add(document);
    }
  }
  return { documents, notices, search };
}

/** The documents that are served, and how to find something in them. */
export interface Library {
  /** By id, in the order of their names. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
  /** What could not be read. */
  readonly notices: readonly Notice[];
  readonly search: PassageSearch;
}
