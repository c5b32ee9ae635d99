import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, ReviewVerdict } from '@credence-ui/core/event';
import { expect, it } from 'vitest';
import { drawReviewSample, reviewEstimate } from '@credence-ui/insights';
import { reviewedProduct } from '../../test/reviewedProduct.ts';

const clock = { now: () => 1_772_359_200_000, random: () => 0.5 };
const context = { tier: 'high', confidence: 0.9, thresholdsVersion: '1' };
const shown = (responseId: string, confidence = 0.9, tier = 'high') =>
  createEvent({ type: 'response.shown' }, { ...context, responseId, confidence, tier }, clock);
const review = (responseId: string, verdict: ReviewVerdict, reviewer = 'a') =>
  createEvent({ type: 'answer.reviewed', verdict, reviewer }, { ...context, responseId }, clock);
const answers = Array.from({ length: 300 }, (_, index) =>
  index % 3 === 0 ? shown(`r${index}`, 0.65, 'medium') : shown(`r${index}`, 0.97),
);

it('draws by its seed, each answer once, none that was reviewed', () => {
  const options = { n: 40, seed: 3 };
  const sample = drawReviewSample(answers, options);
  expect(sample).toHaveLength(40);
  expect(drawReviewSample([...answers].reverse(), options)).toEqual(sample);
  expect(drawReviewSample(answers, { n: 40, seed: 4 })).not.toEqual(sample);
  const ids = sample.map(({ responseId }) => responseId);
  expect(new Set(ids).size).toBe(40);
  const done = ids.map((id) => review(id, 'right'));
  const next = drawReviewSample([...answers, ...answers, ...done], options);
  expect(next.filter(({ responseId }) => ids.includes(responseId))).toEqual([]);
});

it('draws more where confidence is unsure, at the probability that it says', () => {
  const sample = drawReviewSample(answers, { n: 60, seed: 1, bands: 2 });
  const unsure = sample.filter(({ stratum }) => stratum.startsWith('medium'));
  expect(unsure.length).toBeGreaterThan(30);
  expect(unsure[0]?.probability).toBeCloseTo(unsure.length / 100);
});

it('draws by topic where it is told one, and no more than there are', () => {
  const strata = ({ responseId }: CredenceEvent) => (responseId < 'r2' ? 'old' : 'new');
  const sample = drawReviewSample(answers, { n: 999, seed: 1, strata });
  expect(sample).toHaveLength(300);
  expect(new Set(sample.map(({ stratum }) => stratum)).size).toBe(4);
  expect(sample.every(({ probability }) => probability === 1)).toBe(true);
});

it.each([
  [0, []],
  [0, undefined],
])('draws %i of nothing', (count, events) => {
  expect(drawReviewSample(events ?? [shown('r')], { n: 0, seed: 1 })).toHaveLength(count);
});

it('weighs verdicts by how likely an answer was to be drawn', () => {
  const sample = [
    { responseId: 'a', stratum: '1', probability: 0.5 },
    { responseId: 'b', stratum: '1', probability: 0.5 },
    { responseId: 'c', stratum: '2', probability: 0.25 },
    { responseId: 'd', stratum: '2', probability: 0.25 },
  ];
  const reviews = [
    review('a', 'right'),
    review('b', 'right'),
    review('c', 'made-up'),
    review('d', 'right'),
  ];
  const { accuracy, hallucinationRate } = reviewEstimate(sample, reviews);
  expect(accuracy).toMatchObject({ n: 4, method: 'reviewed sample' });
  expect(accuracy.share).toBeCloseTo(2 / 3);
  expect(hallucinationRate.share).toBeCloseTo(1 / 3);
  expect(accuracy.interval[0]).toBeLessThan(2 / 3);
});

it('knows nothing before the first review', () => {
  const { accuracy, agreement } = reviewEstimate(drawReviewSample(answers, { n: 9, seed: 1 }), []);
  expect(accuracy).toMatchObject({ share: null, interval: [0, 1], n: 0 });
  expect(agreement).toEqual({ n: 0, share: null, kappa: null });
});

it("gives Cohen's kappa where two people saw the same, by what each said last", () => {
  // 20 both right, 15 both wrong, 5 and 10 apart: 0.7 agree, 0.5 by chance.
  const pairs = [
    ...Array.from({ length: 20 }, () => ['right', 'right'] as const),
    ...Array.from({ length: 5 }, () => ['right', 'wrong'] as const),
    ...Array.from({ length: 10 }, () => ['wrong', 'right'] as const),
    ...Array.from({ length: 15 }, () => ['wrong', 'wrong'] as const),
  ];
  const reviews = pairs.flatMap(([one, other], index) => [
    review(`r${index}`, 'made-up', 'a'),
    review(`r${index}`, one, 'a'),
    review(`r${index}`, other, 'b'),
  ]);
  const { agreement } = reviewEstimate([], reviews);
  expect(agreement.share).toBeCloseTo(0.7);
  expect(agreement.kappa).toBeCloseTo(0.4);
});

it('holds the true accuracy in 93 to 97 % of 1,000 products, in intervals at most 0.85 as wide as those of a plain sample', () => {
  const results = Array.from({ length: 1000 }, (_, seed) => reviewedProduct(seed + 1));
  const covered = results.filter(({ covers }) => covers).length / results.length;
  const ratio = results.reduce((sum, { width, plainWidth }) => sum + width / plainWidth, 0) / 1000;
  const figures = `covered ${covered}, width ${ratio.toFixed(3)} of a plain sample's`;
  expect(covered, figures).toBeGreaterThanOrEqual(0.93);
  expect(covered, figures).toBeLessThanOrEqual(0.97);
  expect(ratio, figures).toBeLessThanOrEqual(0.85);
}, 180_000);
