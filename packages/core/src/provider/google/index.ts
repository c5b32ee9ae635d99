import { readersOf } from '../collector.ts';
import { collectCandidate } from './collectCandidate.ts';
import { collectGroundingCheck } from './collectGroundingCheck.ts';
import { collectInteraction } from './collectInteraction.ts';

export type { Reader } from '../toResponse.ts';

const readers = readersOf({
  provider: 'google',
  fields: ['candidates', 'outputs', 'steps', 'claims'],
  collect: () => [collectCandidate(), collectInteraction(), collectGroundingCheck()],
});

/**
 * Reads the body of a Gemini generateContent response, of an interaction, or of a Vertex grounding check. Throws
 * `ResponseFormatError` for anything else.
 */
export const read = readers.read;

/** Reads the events of streamGenerateContent or of a streamed interaction. */
export const createReader = readers.createReader;
