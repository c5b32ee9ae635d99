import { given } from '../../response/read.ts';
import type { RawSource } from '../../place/place.ts';
import { listAt, stringAt, wordsAt } from '../payload.ts';

/** What a search, fetch or file search of an interaction found. */
export function resultSources(output: unknown): RawSource[] {
  if (!stringAt(output, 'type')?.endsWith('_result')) return [];
  return listAt(output, 'result').flatMap((item) => {
    const source = given({
      title: wordsAt(item, 'title') ?? wordsAt(item, 'name'),
      file: wordsAt(item, 'file_name'),
      url: wordsAt(item, 'url') ?? wordsAt(item, 'document_uri'),
      text: wordsAt(item, 'text'),
    });
    return Object.keys(source).length > 0 ? source : [];
  });
}
