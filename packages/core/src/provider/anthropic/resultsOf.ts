import { given } from '../../response/read.ts';
import type { RawSource } from '../../place/place.ts';
import { at, stringAt, wordsAt } from '../payload.ts';

/** What the provider's search and fetch tools found. A fetched page has its text, a search result only its name. */
export function resultsOf(result: unknown): RawSource[] {
  const results = Array.isArray(result) ? (result as readonly unknown[]) : [result];
  return results.flatMap((item) => {
    const type = stringAt(item, 'type');
    if (type === 'web_search_result') {
      return given({ title: wordsAt(item, 'title'), url: wordsAt(item, 'url') });
    }
    return type === 'web_fetch_result' ? fetched(item) : [];
  });
}

function fetched(item: unknown): RawSource {
  const page = at(item, 'content');
  const isText = stringAt(page, 'source', 'type') === 'text';
  return given({
    title: wordsAt(page, 'title'),
    url: wordsAt(item, 'url'),
    text: isText ? wordsAt(page, 'source', 'data') : undefined,
  });
}
