import { openAiWire } from './wire.ts';

const readers = openAiWire('openai');

/** Reads the body of an answer from OpenAI. Throws `ResponseFormatError` for what is none. */
export const read = readers.read;

/** Reads the events of a streamed answer from OpenAI. */
export const createReader = readers.createReader;
