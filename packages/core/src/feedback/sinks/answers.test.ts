import { expect, it } from 'vitest';
import { createEvent } from '../../event/event.ts';
import type { Fetch } from '../../request/postJson.ts';
import { toolThat } from '../../../test/feedback/toolThat.ts';
import { braintrustSink } from './braintrust.ts';
import type { Sink } from './createSink.ts';
import { datadogSink } from './datadog.ts';
import { fanOut } from './fanOut.ts';
import { heliconeSink } from './helicone.ts';
import { langfuseSink } from './langfuse.ts';
import { langSmithSink } from './langSmith.ts';
import { openTelemetrySink } from './openTelemetry.ts';
import { phoenixSink } from './phoenix.ts';
import { postHogSink } from './postHog.ts';
import { segmentSink } from './segment.ts';
import { weaveSink } from './weave.ts';

const context = { responseId: 'r1', tier: 'low', confidence: 0.4, thresholdsVersion: '3' };
const vote = () => createEvent({ type: 'feedback.voted', vote: 'up', reasons: [] }, context);
const key = { apiKey: 'key' };

it.each<[string, (fetch: Fetch) => Sink, number, unknown, number]>([
  ['Langfuse with an error inside', langfuse, 207, { errors: [{ id: 'x', status: 400 }] }, 400],
  [
    'Langfuse with an outage inside',
    langfuse,
    207,
    { errors: [{ status: 400 }, { status: 500 }] },
    500,
  ],
  ['LangSmith that has it already', (fetch) => langSmithSink({ ...key, fetch }), 409, {}, 200],
  [
    'Braintrust with a page',
    (fetch) => braintrustSink({ ...key, projectId: 'p', fetch }),
    200,
    null,
    502,
  ],
  [
    'PostHog that refuses',
    (fetch) => postHogSink({ projectKey: 'k', fetch }),
    200,
    { status: 0 },
    502,
  ],
  [
    'Segment that fails',
    (fetch) => segmentSink({ writeKey: 'k', fetch }),
    200,
    { success: false },
    502,
  ],
  [
    'a collector that drops the record',
    (fetch) => openTelemetrySink({ endpoint: 'http://c', fetch }),
    200,
    { partialSuccess: { rejectedLogRecords: '1', errorMessage: 'no' } },
    400,
  ],
  [
    'a collector with a warning',
    (fetch) => openTelemetrySink({ endpoint: 'http://c', fetch }),
    200,
    { partialSuccess: { rejectedLogRecords: '0', errorMessage: 'slow' } },
    200,
  ],
  ['Phoenix without the span', (fetch) => phoenixSink({ host: 'http://p', fetch }), 404, {}, 404],
  [
    'Datadog with an error inside',
    (fetch) => datadogSink({ ...key, mlApp: 'm', fetch }),
    202,
    { data: { attributes: { metrics: [{ error: null }, { error: { message: 'no span' } }] } } },
    400,
  ],
  ['Helicone with an error', (fetch) => heliconeSink({ ...key, fetch }), 200, { error: 'no' }, 400],
  [
    'Weave with an error',
    (fetch) => weaveSink({ ...key, project: 'a/b', fetch }),
    200,
    { detail: 'no' },
    502,
  ],
])('reads what %s answers', async (_name, sinkOf, status, body, expected) => {
  expect(await sinkOf(toolThat({ status, body }).fetch)([vote()])).toMatchObject({
    status: expected,
  });
});

function langfuse(fetch: Fetch): Sink {
  return langfuseSink({ publicKey: 'pk', fetch });
}

it('ends a batch at the first request that is not taken', async () => {
  const tool = toolThat({ status: 503 });
  const receipt = await heliconeSink({ ...key, fetch: tool.fetch })([vote(), vote()]);
  expect([receipt.status, tool.asked.length]).toEqual([503, 1]);
});

it('tells each of several sinks of an event once, however often another one fails', async () => {
  const told: Record<string, string[]> = { steady: [], shaky: [] };
  let isUp = false;
  const sinkNamed =
    (name: string, statusNow: () => number): Sink =>
    (events) => {
      const status = statusNow();
      if (status === 200) told[name]?.push(...events.map(({ id }) => id));
      return Promise.resolve({ status });
    };
  const { send, progress } = fanOut({
    steady: sinkNamed('steady', () => 200),
    shaky: sinkNamed('shaky', () => (isUp ? 200 : 503)),
  });
  const [one, two] = [vote(), vote()];
  expect(await send([one])).toMatchObject({ status: 503 });
  expect(await send([one, two])).toMatchObject({ status: 503 });
  expect(progress()).toEqual({
    steady: { delivered: 2, status: 200 },
    shaky: { delivered: 0, status: 503 },
  });
  isUp = true;
  expect(await send([one, two])).toMatchObject({ status: 200 });
  expect(told).toEqual({ steady: [one.id, two.id], shaky: [one.id, two.id] });
});

it('remembers no more than 10,000 events that another sink refuses for good', async () => {
  let told = 0;
  const { send } = fanOut({
    willing: (events) => {
      told += events.length;
      return Promise.resolve({ status: 200 });
    },
    picky: () => Promise.resolve({ status: 422 }),
  });
  const events = Array.from({ length: 10_100 }, vote);
  for (const each of events) await send([each]);
  expect(told).toBe(events.length);
  await send(events.slice(100));
  expect(told).toBe(events.length);
  await send(events.slice(0, 100));
  expect(told).toBe(events.length + 100);
});

it.each([
  [[200, 400], 400],
  [[400, 503], 503],
  [[503, 401], 401],
  [[200, 200], 200],
])('answers %j for all with %i', async (statuses, expected) => {
  const sinks = statuses.map((status, at) => [String(at), () => Promise.resolve({ status })]);
  const { send } = fanOut(Object.fromEntries(sinks) as Record<string, Sink>);
  expect(await send([vote()])).toMatchObject({ status: expected });
});

it('counts a sink that throws as one that is not reached', async () => {
  const { send, progress } = fanOut({ broken: () => Promise.reject(new Error('no')) });
  expect(await send([vote()])).toMatchObject({ status: 0 });
  expect(progress()).toEqual({ broken: { delivered: 0, status: 0 } });
});
