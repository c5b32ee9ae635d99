import { readersOf } from '../collector.ts';
import { collectParts } from './collectParts.ts';

export type { Reader } from '../toResponse.ts';

const readers = readersOf({
  provider: 'ai-sdk',
  fields: ['parts', 'content', 'steps'],
  collect: () => [collectParts()],
});

/**
 * Reads a `UIMessage` of the AI SDK, or the result of `generateText`. Throws `ResponseFormatError` for anything else.
 */
export const read = readers.read;

/** Reads the chunks of a UI message stream, or the parts of `fullStream`. */
export const createReader = readers.createReader;
