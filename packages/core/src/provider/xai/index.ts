import { openAiWire } from '../openai/wire.ts';

const readers = openAiWire('xai');

/** Reads the body of an answer from xAI. Throws `ResponseFormatError` for what is none. */
export const read = readers.read;

/** Reads the events of a streamed answer from xAI. */
export const createReader = readers.createReader;
