import { given } from '../../response/read.ts';
import type { RawSource } from '../../place/place.ts';
import { at, wordsAt } from '../payload.ts';

/** The fact that a grounding check was given and found cited. */
export function factSource(fact: unknown): RawSource {
  const about = at(fact, 'sourceMetadata');
  return given({
    title: wordsAt(fact, 'title') ?? wordsAt(about, 'title') ?? wordsAt(about, 'document_title'),
    file: wordsAt(about, 'source') ?? wordsAt(fact, 'source'),
    url: wordsAt(fact, 'uri') ?? wordsAt(about, 'uri') ?? wordsAt(about, 'url'),
    text: wordsAt(fact, 'chunkText'),
  });
}
