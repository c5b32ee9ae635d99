import { numberCitations } from '@credence-ui/core/citation';
import type { AIResponse, Citation } from '@credence-ui/core/response';
import type { ConsultedSource, DocumentSummary } from '../../shared/api.ts';
import type { OpenPage } from '../route/route.ts';

/** A page that an answer cites or that was consulted for it. */
export interface Source {
  readonly key: string;
  readonly name: string;
  readonly page: number;
  /** What is to be found there: the words cited, else the heading of the passage consulted. */
  readonly hint: string | null;
  /** Those that cite this page; none when it was only consulted. */
  readonly citations: readonly Citation[];
  /** The numbers that their chips show in the answer. */
  readonly numbers: readonly number[];
  /** Where the page can be read, or `null` when the document is not among those served. */
  readonly open: OpenPage | null;
}

/** Cited pages in the order of their first citation, then consulted ones that are not cited. */
export function listSources(
  response: AIResponse | null,
  consulted: readonly ConsultedSource[],
  documents: readonly DocumentSummary[],
): readonly Source[] {
  const sources = new Map<string, Source>();
  const { content = '', citations = [] } = response ?? {};
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
  return [...sources.values()];
}

/** The name of a page among all pages. */
export function pageKey({ documentId, page }: OpenPage): string {
  return `${documentId}#${String(page)}`;
}

/** The source that shows `open`. */
export function sourceAt(sources: readonly Source[], open: OpenPage): Source | undefined {
  return sources.find(
    (source) => source.open?.documentId === open.documentId && source.open.page === open.page,
  );
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
    name: source,
    page,
    hint: heading,
    citations: [],
    numbers: [],
    open: { documentId, page },
  };
}
