import { binomialInterval } from '@credence-ui/core/calibration';
import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent } from '@credence-ui/core/event';
import { tierOf } from '@credence-ui/core/tier';
import { drawReviewSample, reviewEstimate } from '@credence-ui/insights';

/** A product of five topics, each with its own accuracy and its own error of confidence; 200 of 3,000 answers are reviewed. */
export function reviewedProduct(seed: number): {
  readonly covers: boolean;
  readonly width: number;
  readonly plainWidth: number;
} {
  const random = chanceFrom(seed);
  const clock = { now: () => 1_772_359_200_000, random };
  const topics = Array.from({ length: 5 }, () => ({
    ease: 0.3 + 2.2 * random(),
    bias: (random() - 0.5) * 0.1,
  }));
  const right = new Map<string, boolean>();
  const events = Array.from({ length: 3000 }, (_, index): CredenceEvent => {
    const { ease, bias } = topics[index % 5] ?? { ease: 1, bias: 0 };
    const p = 1 / (1 + Math.exp(-(ease + 3.4 * (random() + random() + random() - 1.3))));
    const confidence = Math.min(0.99, Math.max(0.01, p + bias + 0.06 * (random() - 0.5)));
    const responseId = `${seed}-${index}`;
    right.set(responseId, random() < p);
    const context = {
      responseId,
      confidence,
      tier: tierOf(confidence).name,
      thresholdsVersion: '1',
    };
    return createEvent({ type: 'response.shown' }, context, clock);
  });
  const truth = [...right.values()].filter(Boolean).length / events.length;
  const sample = drawReviewSample(events, { n: 200, seed });
  const reviews = sample.map(({ responseId }) =>
    createEvent(
      { type: 'answer.reviewed', verdict: right.get(responseId) ? 'right' : 'wrong' },
      { responseId, confidence: null, tier: 'unknown', thresholdsVersion: '1' },
      clock,
    ),
  );
  const [low, high] = reviewEstimate(sample, reviews).accuracy.interval;
  const plain = binomialInterval(Math.round(truth * 200), 200, { method: 'wilson' });
  return {
    covers: low <= truth && truth <= high,
    width: high - low,
    plainWidth: plain[1] - plain[0],
  };
}

function chanceFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
