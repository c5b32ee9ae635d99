import {
  expecting,
  field,
  given,
  mismatch,
  readId,
  readList,
  readNumber,
  readObject,
  readSpan,
  readString,
  readText,
} from './read.ts';
import type { Reader } from './read.ts';
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

/** A citation that may still lack its id and how it is anchored. */
type CitationDraft = Omit<Citation, 'id' | 'anchor'> & {
  readonly id: string | undefined;
  readonly anchor: Anchor | undefined;
};

/** A citation: anything with a source that can be named. */
function readCitation(reader: Reader, content: string): CitationDraft | undefined {
  return readObject(reader, () => {
    const url = readString(field(reader, 'url'));
    const source = readSource(reader, url);
    if (source === undefined) {
      return expecting<CitationDraft>(reader, 'a citation with a source', undefined);
    }
    const span = readSpan(field(reader, 'span'), content);
    return {
      id: readId(field(reader, 'id')),
      source,
      anchor: readAnchor(field(reader, 'anchor'), span !== undefined, reader),
      ...given({
        page: readPage(field(reader, 'page')),
        text: readString(field(reader, 'text')),
        url,
        span,
        quote: readString(field(reader, 'quote')),
        score: readNumber(field(reader, 'score')),
        reason: readString(field(reader, 'reason')),
      }),
    };
  });
}

/** Title, else file name, else host. */
function readSource(reader: Reader, url: string | undefined): string | undefined {
  for (const name of ['source', 'title', 'fileName', 'filename']) {
    const source = readText(field(reader, name));
    if (source !== undefined) return source;
  }
  return url === undefined ? undefined : hostOf(url);
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname || undefined;
  } catch {
    return undefined;
  }
}

function readPage(reader: Reader): number | undefined {
  const page = readNumber(reader);
  if (page === undefined) return undefined;
  const isPage = Number.isSafeInteger(page) && page >= 1;
  return expecting(reader, 'a page number from 1', isPage ? page : undefined);
}

const anchors: readonly unknown[] = [
  'exact',
  'requoted',
  'block',
  'marker',
  'none',
] satisfies Anchor[];

function readAnchor(reader: Reader, placed: boolean, citation: Reader): Anchor | undefined {
  const { value } = reader;
  if (value === undefined || value === null) return undefined;
  if (!isAnchor(value)) return expecting<Anchor>(reader, 'a known anchor', undefined);
  const lostItsSpan = !placed && field(citation, 'span').value != null;
  return lostItsSpan ? undefined : value;
}

function isAnchor(value: unknown): value is Anchor {
  return anchors.includes(value);
}

/** What is known of an entry's id: the one it was given, and its place in the list, from 1. */
interface Naming {
  readonly id: string | undefined;
  readonly place: number;
}

/**
 * An id of its own for each entry: the given one; else its place in the list when that is free, since a marker `[2]`
 * means the second source; else the first free number. A repeated id is told apart as `id-2`, `id-3`.
 */
function assignIds(entries: readonly Naming[]): string[] {
  const taken = new Set(entries.flatMap(({ id }) => id ?? []));
  const places = entries.map(({ id, place }) =>
    id === undefined ? claim(String(place), taken) : null,
  );
  const used = new Set<string>();
  const counters = new Map<string, number>();
  return entries.map(({ id }, index) => {
    const first = id === undefined ? places[index] : claim(id, used);
    return first ?? nextFree(id, counters, taken);
  });
}

/** The id when nobody had it yet, `null` otherwise. */
function claim(id: string, taken: Set<string>): string | null {
  if (taken.has(id)) return null;
  taken.add(id);
  return id;
}

function nextFree(
  id: string | undefined,
  counters: Map<string, number>,
  taken: Set<string>,
): string {
  const prefix = id === undefined ? '' : `${id}-`;
  let n = counters.get(prefix) ?? (id === undefined ? 1 : 2);
  while (taken.has(`${prefix}${n}`)) n += 1;
  counters.set(prefix, n + 1);
  taken.add(`${prefix}${n}`);
  return `${prefix}${n}`;
}
