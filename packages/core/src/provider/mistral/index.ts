import { readersOf } from '../collector.ts';
import { openAiCollectors, openAiFields } from '../openai/wire.ts';
import { collectConversation } from './collectConversation.ts';

const readers = readersOf({
  provider: 'mistral',
  fields: [...openAiFields, 'outputs'],
  collect: () => [...openAiCollectors(), collectConversation()],
});

/** Reads the body of an answer from Mistral, chat or conversation. Throws `ResponseFormatError` for what is none. */
export const read = readers.read;

/** Reads the events of a streamed answer from Mistral. */
export const createReader = readers.createReader;
