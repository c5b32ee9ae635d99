import { readersOf } from '../collector.ts';
import { collectConverse, collectGuardrail } from './collectConverse.ts';
import { collectGenerated } from './collectGenerated.ts';

export type { Reader } from '../toResponse.ts';

const readers = readersOf({
  provider: 'bedrock',
  fields: ['output', 'outputs', 'assessments'],
  collect: () => [collectConverse(), collectGenerated(), collectGuardrail()],
});

/**
 * Reads the body of a Converse, RetrieveAndGenerate or ApplyGuardrail response. Throws `ResponseFormatError` for
 * anything else.
 */
export const read = readers.read;

/** Reads the events of ConverseStream or RetrieveAndGenerateStream, with or without their name around them. */
export const createReader = readers.createReader;
