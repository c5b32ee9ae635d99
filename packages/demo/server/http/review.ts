import { drawReviewSample, reviewEstimate } from '@credence-ui/insights';
import type { CredenceEvent } from '@credence-ui/core';
import type { ReviewEntry } from '@credence-ui/insights';
import { Hono } from 'hono';
import type { ReviewDesk } from '../../shared/review.ts';
import type { Copilot } from '../copilot.ts';

/** Answers that are drawn at a time. */
const drawn = 40;
/** Days of events that a sample speaks of. */
const days = 30;

/** GET /review?reviewer=: the answers to judge, without their tier, and what the verdicts say so far. */
export function reviewRoutes({ store }: Copilot, now: () => Date): Hono {
  return new Hono().get('/review', async (context) => {
    const reviewer = context.req.query('reviewer') ?? '';
    const since = new Date(now().getTime() - days * 86_400_000);
    const events = await store.events.since(since);
    const sample = drawSample(events);
    const mine = new Set(
      events.flatMap((event) =>
        event.type === 'answer.reviewed' && (event.reviewer ?? '') === reviewer
          ? [event.responseId]
          : [],
      ),
    );
    const waiting = sample.map(({ responseId }) => responseId).filter((id) => !mine.has(id));
    const desk: ReviewDesk = {
      answers: await store.answersToReview(waiting),
      drawn: sample.length,
      estimate: reviewEstimate(sample, events),
    };
    return context.json(desk);
  });
}

/** The same answers whoever reviews and however far they are: verdicts do not change what was drawn. */
function drawSample(events: readonly CredenceEvent[]): readonly ReviewEntry[] {
  const shown = events.filter(({ type }) => type !== 'answer.reviewed');
  return drawReviewSample(shown, { n: drawn, seed: 1 });
}
