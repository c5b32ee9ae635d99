import { readersOf } from '../collector.ts';
import { collectMessage } from './collectMessage.ts';

export type { Reader } from '../toResponse.ts';

const readers = readersOf({
  provider: 'anthropic',
  fields: ['content'],
  collect: () => [collectMessage()],
});

/** Reads the body of an Anthropic message. Throws `ResponseFormatError` for what is none. */
export const read = readers.read;

/** Reads the events of a streamed Anthropic message. */
export const createReader = readers.createReader;
