import { given } from '../../response/read.ts';
import type { RawSource } from '../../place/place.ts';
import { at, wordsAt } from '../payload.ts';
import { fromProviders } from './fromProviders.ts';

/** A page or a document that a message names. */
export function sourceOf(source: unknown): RawSource {
  const page = ['start_page_number', 'startPageNumber', 'pageNumber'].map((name) =>
    fromProviders(at(source, 'providerMetadata'), name),
  );
  return given({
    title: wordsAt(source, 'title'),
    file: wordsAt(source, 'filename'),
    url: wordsAt(source, 'url'),
    page: page.find((number) => number !== undefined),
  });
}
