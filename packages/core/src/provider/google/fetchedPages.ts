import type { RawSource } from '../../place/place.ts';
import { listAt, stringAt, wordsAt } from '../payload.ts';

/** The pages that the model fetched for this candidate, those that failed left out. */
export function fetchedPages(candidate: unknown): RawSource[] {
  return listAt(candidate, 'urlContextMetadata', 'urlMetadata').flatMap((page) => {
    const url = wordsAt(page, 'retrievedUrl');
    const isFetched = stringAt(page, 'urlRetrievalStatus')?.endsWith('SUCCESS') ?? false;
    return url !== undefined && isFetched ? { url } : [];
  });
}
