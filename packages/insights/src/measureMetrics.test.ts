import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, EventBody } from '@credence-ui/core/event';
import { expect, it } from 'vitest';
import { howToMeasure, measureMetrics, summarizeEvents } from './index.ts';

let time = 0;
const clock = { now: () => (time += 1000), random: () => 0.5 };
function event(responseId: string, body: EventBody, sessionId?: string): CredenceEvent {
  const context = { responseId, tier: 'high', confidence: 0.9, thresholdsVersion: 'v1' };
  return createEvent(body, { ...context, ...(sessionId && { sessionId }) }, clock);
}

const shown = (id: string, figures: object = {}, session?: string) =>
  event(id, { type: 'response.shown', ...figures }, session);
const closed = (id: string, resolved: boolean, by: 'assistant' | 'person' = 'assistant') =>
  event(id, { type: 'case.closed', resolved, by });

it('measures nothing where nothing happened, and says what to do', () => {
  const measures = measureMetrics([]);
  const none = { value: null, interval: null, n: 0, source: 'none' };
  expect(Object.values(measures)).toEqual(Array(9).fill(none));
  expect(Object.keys(howToMeasure)).toEqual(Object.keys(measures));
});

it('takes the nearest-rank 95th percentile of the time that answers took', () => {
  const events = Array.from({ length: 200 }, (_, at) =>
    shown(`r${String(at)}`, { seconds: at + 1 }),
  );
  expect(measureMetrics([...events, ...events]).latencyP95).toEqual({
    ...{ value: 190, n: 200, source: 'events' },
    interval: [183, 198],
  });
  expect(measureMetrics(events.slice(0, 1)).latencyP95).toMatchObject({ value: 1, interval: null });
});

it('counts the last rating of each answer, each event once', () => {
  const rated = (id: string, score: number) => event(id, { type: 'satisfaction.rated', score });
  const events = [rated('a', 1), rated('b', 4), rated('a', 5), rated('c', 3)];
  const { csat } = measureMetrics([...events].reverse());
  expect(csat).toMatchObject({ value: 4, n: 3, source: 'events' });
  expect(csat.interval?.[0]).toBeCloseTo(2.868, 3);
  expect(csat.interval?.[1]).toBe(5);
});

it('counts the sessions that used what they were shown', () => {
  const used: EventBody = { type: 'draft.sent', edited: false, changeRatio: 0 };
  const events = [
    ...[shown('a', {}, 's1'), shown('b', {}, 's1'), event('b', used, 's1')],
    ...[shown('c', {}, 's2'), shown('d'), event('d', { type: 'answer.copied' })],
    event('x', used, 's9'),
  ];
  expect(measureMetrics(events).adoptionRate).toMatchObject({ value: 2 / 3, n: 3 });
});

it('tells resolved from deflected, and what a person took on from both', () => {
  const events = [
    ...[closed('a', true), closed('b', true, 'person'), closed('c', false)],
    ...[closed('d', true), event('d', { type: 'handoff.accepted', position: 1 })],
  ];
  const { resolutionRate, deflectionRate } = measureMetrics(events);
  expect(resolutionRate).toMatchObject({ value: 0.5, n: 4 });
  expect(deflectionRate).toMatchObject({ value: 0.25, n: 4 });
});

it('divides what all answers cost by the cases resolved, to the last digit in every order', () => {
  const costs = [0.1, 0.2, 0.3, 0.7];
  const events = [
    ...costs.map((cost, at) => shown(`r${String(at)}`, { cost })),
    ...[closed('r0', true), closed('r1', false), closed('r2', true)],
  ];
  expect(measureMetrics(events).costPerResolution.value).toBe(0.65);
  expect(measureMetrics([...events].reverse()).costPerResolution.value).toBe(0.65);
  expect(measureMetrics(events.slice(0, 4)).costPerResolution.source).toBe('none');
});

it('prefers what was measured to what is supplied, and reviews for what no click says', () => {
  const sent = event('a', { type: 'draft.sent', edited: true, changeRatio: 0.2 });
  const accuracy = { value: 0.91, interval: [0.86, 0.94], n: 120, source: 'reviews' } as const;
  const supplied = { editRate: 0.1, csat: 4.2, accuracy: 0.5 };
  const measures = measureMetrics([sent], { supplied, reviews: { accuracy } });
  expect(measures.editRate).toMatchObject({ value: 1, source: 'events' });
  expect(measures.csat).toEqual({ value: 4.2, interval: null, n: 0, source: 'supplied' });
  expect(measures.accuracy).toEqual(accuracy);
  expect(summarizeEvents([sent], supplied).metrics).toMatchObject({ editRate: 1, csat: 4.2 });
});
