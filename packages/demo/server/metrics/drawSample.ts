import type { CredenceEvent } from '@credence-ui/core';
import { drawReviewSample } from '@credence-ui/insights';
import type { ReviewEntry } from '@credence-ui/insights';

/** Answers that are drawn at a time. */
const drawn = 40;
/** Days of events that a sample speaks of. */
const days = 30;

/** From when on answers may be drawn. */
export function sampledSince(now: Date): Date {
  return new Date(now.getTime() - days * 86_400_000);
}

/** The same answers whoever reviews and however far they are: verdicts do not change what was drawn. */
export function drawSample(events: readonly CredenceEvent[]): readonly ReviewEntry[] {
  const shown = events.filter(({ type }) => type !== 'answer.reviewed');
  return drawReviewSample(shown, { n: drawn, seed: 1 });
}
