import { given } from '../../response/read.ts';
import type { RawCitation, RawSource } from '../../place/place.ts';
import { listAt, wordsAt } from '../payload.ts';

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
