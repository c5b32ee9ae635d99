import { readersOf } from '../collector.ts';
import { openAiCollectors, openAiFields } from '../openai/wire.ts';
import { withGroundedness } from './withGroundedness.ts';

const readers = readersOf({
  provider: 'azure',
  fields: [...openAiFields, 'ungroundedDetails'],
  collect: () => [withGroundedness(openAiCollectors())],
});

/**
 * Reads the body of an answer from Azure OpenAI, or what Azure's groundedness detection says about one. Throws
 * `ResponseFormatError` for what is neither.
 */
export const read = readers.read;

/** Reads the events of a streamed answer from Azure OpenAI; the result of groundedness detection may be pushed too. */
export const createReader = readers.createReader;
