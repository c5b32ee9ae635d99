import { openAiWire } from '../openai/wire.ts';

const readers = openAiWire('perplexity');

/** Reads the body of an answer from Perplexity. Throws `ResponseFormatError` for what is none. */
export const read = readers.read;

/** Reads the events of a streamed answer from Perplexity. */
export const createReader = readers.createReader;
