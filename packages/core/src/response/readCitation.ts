import { expecting, field } from './reader.ts';
import { given, readId, readNumber, readObject, readString, readText } from './read.ts';
import { readSpan } from './readSpan.ts';
import type { Reader } from './reader.ts';
import type { Anchor, Citation } from './response.ts';

/** A citation that may still lack its id and how it is anchored. */
export type CitationDraft = Omit<Citation, 'id' | 'anchor'> & {
  readonly id: string | undefined;
  readonly anchor: Anchor | undefined;
};

/** A citation: anything with a source that can be named. */
export function readCitation(reader: Reader, content: string): CitationDraft | undefined {
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
