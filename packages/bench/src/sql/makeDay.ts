import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, EventBody } from '@credence-ui/core/event';
import { randomOf } from '../confidence/randomOf.ts';

/** A day of a support desk: five events an answer, four answers a session, always the same. */
export function makeDay(day: string, count: number): readonly CredenceEvent[] {
  const random = randomOf(7);
  const start = Date.parse(day);
  let at = 0;
  const clock = { now: () => start + Math.floor((at / count) * 86_400_000), random };
  return Array.from({ length: count }, (_, index) => {
    at = index;
    const answer = Math.floor(index / 5);
    const context = {
      responseId: `answer-${String(answer)}`,
      sessionId: `session-${String(Math.floor(answer / 4))}`,
      tier: ['high', 'medium', 'low'][answer % 3] ?? 'high',
      confidence: 0.9,
      thresholdsVersion: '1',
    };
    return createEvent(bodyAt(index % 5, random), context, clock);
  });
}

function bodyAt(place: number, random: () => number): EventBody {
  const isTrue = random() < 0.7;
  if (place === 0) return { type: 'response.shown', seconds: 9 * random(), cost: random() / 50 };
  if (place === 1)
    return { type: 'feedback.voted', vote: isTrue ? 'up' : 'down', reasons: ['helpful'] };
  if (place === 2) return { type: 'draft.sent', edited: isTrue, changeRatio: random() };
  if (place === 3)
    return isTrue ? { type: 'answer.copied' } : { type: 'handoff.accepted', position: 1 };
  return { type: 'case.closed', resolved: isTrue, by: random() < 0.5 ? 'assistant' : 'person' };
}
