import type { AIResponse } from '../../response/response.ts';
import { readersOf } from '../collector.ts';
import type { Reader } from '../toResponse.ts';
import { collectParts } from './collectParts.ts';
import { createAdder, findSaid } from './readSaid.ts';

export type { Reader } from '../toResponse.ts';
export type { AnswerData } from './readSaid.ts';

const readers = readersOf({
  provider: 'ai-sdk',
  fields: ['parts', 'content', 'steps'],
  collect: () => [collectParts()],
});

/**
 * Reads a `UIMessage` of the AI SDK, with what its `data-credence` parts say, or the result of `generateText`. Throws
 * `ResponseFormatError` for anything else.
 */
export function read(payload: unknown): AIResponse {
  return createAdder()(readers.read(payload), findSaid(payload));
}

/** Reads the chunks of a UI message stream, or the parts of `fullStream`. */
export function createReader(): Reader {
  const reader = readers.createReader();
  const add = createAdder();
  let said = {};
  let response: AIResponse | null = null;
  return {
    push(event) {
      said = { ...said, ...findSaid(event) };
      reader.push(event);
      response = null;
    },
    get response() {
      response ??= add(reader.response, said);
      return response;
    },
  };
}
