import { openAiWire } from '../openai/wire.ts';

const readers = openAiWire('azure');

/** Reads the body of an answer from Azure. Throws `ResponseFormatError` for what is none. */
export const read = readers.read;

/** Reads the events of a streamed answer from Azure. */
export const createReader = readers.createReader;
