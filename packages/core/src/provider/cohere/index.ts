import { readersOf } from '../collector.ts';
import { collectChat } from './collectChat.ts';

export type { Reader } from '../toResponse.ts';

const readers = readersOf({
  provider: 'cohere',
  fields: ['message'],
  collect: () => [collectChat()],
});

/** Reads the body of a Cohere v2 chat response. Throws `ResponseFormatError` for anything else. */
export const read = readers.read;

/** Reads the events of a streamed Cohere v2 chat. */
export const createReader = readers.createReader;
