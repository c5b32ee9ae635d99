import { createEvent } from '../../src/event/event.ts';
import type { CredenceEvent } from '../../src/event/event.ts';

let answers = 0;

/** A vote on an answer that nobody has voted on before. */
export function voteOnNext(): CredenceEvent {
  answers += 1;
  return createEvent(
    { type: 'feedback.voted', vote: 'up', reasons: [] },
    { responseId: `r${String(answers)}`, tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );
}
