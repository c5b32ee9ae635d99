import { openAiWire } from '../openai/wire.ts';

const readers = openAiWire('openrouter');

/** Reads the body of an answer from OpenRouter. Throws `ResponseFormatError` for what is none. */
export const read = readers.read;

/** Reads the events of a streamed answer from OpenRouter. */
export const createReader = readers.createReader;
