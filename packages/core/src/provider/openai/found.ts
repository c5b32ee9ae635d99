import type { RawCitation, RawSource } from '../../place/place.ts';
import { given } from '../../response/read.ts';
import type { Passage } from '../../response/response.ts';
import { consulted } from '../gathered.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';

/** Something that a search tool of the response found. */
export interface Result {
  readonly source: RawSource;
  readonly passage?: Passage;
  /** The marker by which the answer points to it, when the provider says so. */
  readonly marker?: string;
}

/** What the search tools of one response found. */
interface Found {
  /** Takes the output item at `index`; one that comes again takes the place of the first. */
  take(index: number, item: unknown): void;
  results(): readonly Result[];
}

/** Collects the results of file and web searches, in the order of the output. */
export function createFound(): Found {
  const items = new Map<number, readonly Result[]>();
  return {
    take(index, item) {
      const results = resultsOf(item);
      if (results.length > 0) items.set(index, results);
    },
    results: () => [...items].sort(([a], [b]) => a - b).flatMap(([, results]) => results),
  };
}

function resultsOf(item: unknown): Result[] {
  switch (stringAt(item, 'type')) {
    case 'file_search_call':
      return listAt(item, 'results').flatMap((result) => fileResult(result) ?? []);
    case 'web_search_call':
      return listAt(item, 'action', 'sources').flatMap((source) => webResult(source) ?? []);
    case 'search_results':
      return listAt(item, 'results').flatMap((result) => numberedResult(result) ?? []);
    default:
      return [];
  }
}

function fileResult(result: unknown): Result | null {
  const id = wordsAt(result, 'file_id');
  const file = wordsAt(result, 'filename') ?? id;
  if (file === undefined) return null;
  const text = wordsAt(result, 'text');
  const facts = given({ score: numberAt(result, 'score'), id });
  return { source: { file }, ...(text !== undefined && { passage: { text, ...facts } }) };
}

function webResult(result: unknown): Result | null {
  const url = wordsAt(result, 'url');
  if (url === undefined || at(result, 'type') === 'api') return null;
  return { source: { url, ...given({ title: wordsAt(result, 'title') }) } };
}

/** A page that Perplexity numbers as the answer's markers do. */
function numberedResult(result: unknown): Result | null {
  const page = webResult(result);
  const id = numberAt(result, 'id');
  if (!page || id === undefined) return page;
  const text = wordsAt(result, 'snippet');
  const marker = String(id);
  const source = { ...page.source, ...given({ text }) };
  return { source, marker, ...(text !== undefined && { passage: { text, id: marker } }) };
}

/** What was found and no annotation names: cited where the answer holds its marker, else merely consulted. */
export function resultsToCitations(
  results: readonly Result[],
  annotated: readonly RawCitation[],
): RawCitation[] {
  const markers = new Map(results.map(({ source, marker }) => [source, marker]));
  const sources = results.map(({ source }) => source);
  return consulted(sources, annotated).map((citation) => {
    const marker = markers.get(citation.source);
    const reason = 'The answer does not point to it.';
    return marker === undefined
      ? citation
      : { ...citation, place: { kind: 'linked', marker, reason } };
  });
}

/** Adds the passage and its score to each citation of a file in which the search found but one passage. */
export function withPassages(
  citations: readonly RawCitation[],
  results: readonly Result[],
): RawCitation[] {
  const only = new Map<string, Result | null>();
  for (const result of results) {
    const { file } = result.source;
    if (file !== undefined && result.passage) only.set(file, only.has(file) ? null : result);
  }
  return citations.map((citation) => {
    const passage = only.get(citation.source.file ?? '')?.passage;
    if (!passage || citation.source.text !== undefined) return citation;
    const { text, score } = passage;
    const source = { ...citation.source, text };
    return { ...citation, source, ...(score !== undefined && { score }) };
  });
}

/** The sources that chat servers send beside the message. */
export interface SearchResults {
  /** Takes `search_results` and `citations` at the top of a payload; streams repeat them in every chunk. */
  take(event: unknown): void;
  /** Takes the documents of Azure's `context`. */
  takeDocuments(documents: readonly unknown[]): void;
  /** Each source with the marker that points to it: `[1]`, or `[doc1]` of documents. */
  citations(): readonly RawCitation[];
}

export function createSearchResults(): SearchResults {
  let pages: readonly unknown[] = [];
  let addresses: readonly unknown[] = [];
  let documents: readonly unknown[] = [];
  return {
    take(event) {
      pages = longer(listAt(event, 'search_results'), pages);
      addresses = longer(listAt(event, 'citations'), addresses);
    },
    takeDocuments(given) {
      documents = longer(given, documents);
    },
    citations: () => [
      ...longer(pages, addresses).map((_, index) =>
        marked({ ...addressOf(addresses[index]), ...sourceOf(pages[index]) }, String(index + 1)),
      ),
      ...documents.map((document, index) => marked(sourceOf(document), `doc${index + 1}`)),
    ],
  };
}

function longer(given: readonly unknown[], known: readonly unknown[]): readonly unknown[] {
  return given.length > known.length ? given : known;
}

function marked(source: RawSource, marker: string): RawCitation {
  return { id: marker, source, place: { kind: 'marker', marker } };
}

function addressOf(address: unknown): RawSource {
  return given({ url: wordsAt(address) ?? wordsAt(address, 'url') });
}

function sourceOf(page: unknown): RawSource {
  return given({
    title: wordsAt(page, 'title') ?? wordsAt(page, 'name'),
    url: wordsAt(page, 'url'),
    file: wordsAt(page, 'filepath'),
    text: wordsAt(page, 'snippet') ?? wordsAt(page, 'content'),
  });
}
