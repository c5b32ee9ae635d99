import type { Passage } from '../../response/evidence.ts';
import { given } from '../../response/read.ts';
import type { RawSource } from '../gathered.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';

/** Something that a search tool of the response found. */
export interface Result {
  readonly source: RawSource;
  readonly passage?: Passage;
}

/** What the search tools of one response found. */
export interface Found {
  take(item: unknown): void;
  results(): readonly Result[];
}

/** Collects the results of file and web searches; an item that comes again takes the place of the first. */
export function createFound(): Found {
  const items = new Map<string, readonly Result[]>();
  return {
    take(item) {
      const results = resultsOf(item);
      if (results.length > 0) items.set(stringAt(item, 'id') ?? String(items.size), results);
    },
    results: () => [...items.values()].flat(),
  };
}

function resultsOf(item: unknown): Result[] {
  switch (stringAt(item, 'type')) {
    case 'file_search_call':
      return listAt(item, 'results').flatMap((result) => fileResult(result) ?? []);
    case 'web_search_call':
      return listAt(item, 'action', 'sources').flatMap((source) => webResult(source) ?? []);
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
