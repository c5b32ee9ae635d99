import { given } from '../../response/read.ts';
import type { RawSource } from '../../place/place.ts';
import { at, numberAt, wordsAt } from '../payload.ts';

/** The source that a grounding chunk names: a web page, a retrieved document, a map entry or an image. */
export function chunkSource(chunk: unknown): RawSource {
  const source =
    at(chunk, 'web') ?? at(chunk, 'retrievedContext') ?? at(chunk, 'maps') ?? at(chunk, 'image');
  return given({
    title: wordsAt(source, 'title') ?? wordsAt(source, 'domain'),
    file: lastSegment(wordsAt(source, 'documentName') ?? wordsAt(source, 'fileSearchStore')),
    url: wordsAt(source, 'uri') ?? wordsAt(source, 'sourceUri'),
    page: numberAt(source, 'pageNumber') ?? numberAt(source, 'ragChunk', 'pageSpan', 'firstPage'),
    text: wordsAt(source, 'text') ?? wordsAt(source, 'ragChunk', 'text'),
  });
}

function lastSegment(name: string | undefined): string | undefined {
  return name
    ?.split('/')
    .filter((segment) => segment !== '')
    .at(-1);
}
