import { openAiWire } from '../openai/wire.ts';

const readers = openAiWire('mistral');

/** Reads the body of an answer from Mistral. Throws `ResponseFormatError` for what is none. */
export const read = readers.read;

/** Reads the events of a streamed answer from Mistral. */
export const createReader = readers.createReader;
