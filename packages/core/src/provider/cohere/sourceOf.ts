import { given } from '../../response/read.ts';
import type { RawSource } from '../../place/place.ts';
import { at, stringAt, wordsAt } from '../payload.ts';

/** A document of the request, or what a tool returned. Its id tells it apart, and is its address when it is one. */
export function sourceOf(source: unknown): RawSource {
  const content = at(source, 'document') ?? at(source, 'tool_output') ?? at(source, 'toolOutput');
  const id = wordsAt(source, 'id') ?? wordsAt(content, 'id');
  const isAddress = id !== undefined && /^https?:\/\//i.test(id);
  return given({
    title: wordsAt(content, 'title') ?? wordsAt(content, 'data', 'title'),
    file: id,
    url: wordsAt(content, 'url') ?? (isAddress ? id : undefined),
    text: textOf(content) ?? textOf(at(content, 'data')) ?? stringAt(content),
  });
}

function textOf(content: unknown): string | undefined {
  return wordsAt(content, 'text') ?? wordsAt(content, 'snippet') ?? wordsAt(content, 'content');
}
