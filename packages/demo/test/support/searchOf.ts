import { isInternalDocument } from '../../server/documents/audience.ts';
import { readMarkdown } from '../../server/documents/readMarkdown.ts';
import { layPages } from '../../server/documents/layPages.ts';
import { createSearch, type PassageSearch } from '../../server/retrieval/createSearch.ts';

/** A search over Markdown texts by name, for tests. */
export function searchOf(texts: Readonly<Record<string, string>>): PassageSearch {
  const search = createSearch();
  for (const [name, text] of Object.entries(texts)) {
    const isInternal = isInternalDocument(name, text);
    const pages = layPages(readMarkdown(text));
    search.add({
      id: name,
      name,
      path: `/${name}`,
      kind: 'markdown',
      title: null,
      pages,
      isInternal,
    });
  }
  return search;
}
