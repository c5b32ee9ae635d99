import { reviewEstimate } from '@credence-ui/insights';
import { Hono } from 'hono';
import type { ReviewDesk } from '../../shared/review.ts';
import type { Copilot } from '../copilot.ts';
import { readSample, sampledSince } from '../metrics/drawSample.ts';

/** GET /review?reviewer=: the answers to judge, without their tier, and what the verdicts say so far. */
export function reviewRoutes({ store }: Copilot, now: () => Date): Hono {
  return new Hono().get('/review', async (context) => {
    const reviewer = context.req.query('reviewer') ?? '';
    const time = now();
    const events = await store.events.since(sampledSince(time));
    const sample = await readSample(store.draws, events, time);
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
