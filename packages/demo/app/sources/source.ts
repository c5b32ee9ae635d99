import { numberCitations } from '@credence-ui/core/citation';
import type { AIResponse, Citation } from '@credence-ui/core/response';
import type { ConsultedSource, DocumentSummary } from '../../shared/api.ts';
import type { OpenPage } from '../route/route.ts';

/** A page that an answer cites or that was consulted for it, or a section for the staff alone. */
export interface Source {
  readonly key: string;
  /** What the answer makes of it; `internal` is neither quoted nor handed to a model. */
  readonly use: 'cited' | 'consulted' | 'internal';
  readonly name: string;
  readonly page: number;
  /** What is to be found there: the words cited, else the heading of the passage consulted. */
  readonly hint: string | null;
  /** Those that cite this page; none unless it is cited. */
  readonly citations: readonly Citation[];
  /** The numbers that their chips show in the answer. */
  readonly numbers: readonly number[];
  /** Where the page can be read, or `null` when the document is not among those served. */
  readonly open: OpenPage | null;
}

/** Cited pages in the order of their first citation, then consulted ones that are not cited, then what is internal. */
export function listSources(
  { content, citations }: AIResponse,
  { consulted = [], internal = [] }: Uncited,
  documents: readonly DocumentSummary[],
): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const { citation, number } of numberCitations(content, citations)) {
    const fresh = fromCitation(citation, documents);
    const known = sources.get(fresh.key) ?? fresh;
    sources.set(fresh.key, {
      ...known,
      citations: [...known.citations, citation],
      numbers: [...known.numbers, number],
    });
  }
  for (const one of consulted) {
    const source = fromConsulted(one);
    if (!sources.has(source.key)) sources.set(source.key, source);
  }
  return [...sources.values(), ...internal.map(fromInternal)];
}

/** What was found for an answer beside what it cites. */
export interface Uncited {
  readonly consulted?: readonly ConsultedSource[];
  /** For the staff alone. */
  readonly internal?: readonly ConsultedSource[];
}

/** The name of a page among all pages. */
export function pageKey({ documentId, page }: OpenPage): string {
  return `${documentId}#${String(page)}`;
}

/** The first source that stands on `open`. */
export function sourceAt(sources: readonly Source[], open: OpenPage): Source | undefined {
  return sources.find((source) => shows(source, open));
}

/** Whether a source stands on the page `open`; beside a citation, what is internal may stand there too. */
export function shows(source: Source, open: OpenPage): boolean {
  return source.open !== null && pageKey(source.open) === pageKey(open);
}

/** Where the page of a citation can be read, or `null` when its document is not among those served. */
export function pageOfCitation(
  { source, page = 1 }: Citation,
  documents: readonly DocumentSummary[],
): OpenPage | null {
  const document = documents.find(({ id, name }) => name === source || id === source);
  return document ? { documentId: document.id, page } : null;
}

function fromCitation(citation: Citation, documents: readonly DocumentSummary[]): Source {
  const { source: name, page = 1, quote, text } = citation;
  return {
    key: `${name}#${String(page)}`,
    use: 'cited',
    name,
    page,
    hint: quote ?? text ?? null,
    citations: [],
    numbers: [],
    open: pageOfCitation(citation, documents),
  };
}

function fromConsulted({ documentId, source, page, heading }: ConsultedSource): Source {
  return {
    key: `${source}#${String(page)}`,
    use: 'consulted',
    name: source,
    page,
    hint: heading,
    citations: [],
    numbers: [],
    open: { documentId, page },
  };
}

/** By section: beside what is internal, the same page may hold what customers may read. */
function fromInternal(one: ConsultedSource): Source {
  const source = fromConsulted(one);
  return { ...source, key: `internal ${source.key}#${one.heading ?? ''}`, use: 'internal' };
}
