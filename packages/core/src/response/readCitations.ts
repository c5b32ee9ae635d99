import { assignIds } from './assignIds.ts';
import { mismatch } from './reader.ts';
import { readList } from './read.ts';
import { readCitation } from './readCitation.ts';
import type { CitationDraft } from './readCitation.ts';
import type { Reader } from './reader.ts';
import type { Anchor, Citation } from './response.ts';

/** The citations of `content`, each under an id of its own. */
export function readCitations(reader: Reader, content: string): Citation[] {
  const entries =
    readList(reader, (entry, index) => {
      const draft = readCitation(entry, content);
      return draft && { draft, entry, id: draft.id, place: index + 1 };
    }) ?? [];
  const ids = assignIds(entries);
  return entries.map(({ draft, entry }, index) => {
    const id = ids[index] ?? '';
    if (draft.id !== undefined && draft.id !== id) {
      mismatch({ ...entry, path: `${entry.path}.id`, value: draft.id }, 'an id of its own');
    }
    return { ...draft, id, anchor: draft.anchor ?? anchorOf(draft, id, content) };
  });
}

function anchorOf(draft: CitationDraft, id: string, content: string): Anchor {
  if (draft.span) return 'exact';
  return content.includes(`[${id}]`) ? 'marker' : 'none';
}
