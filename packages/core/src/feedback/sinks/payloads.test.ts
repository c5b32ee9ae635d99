import { expect, it } from 'vitest';
import { createEvent } from '../../event/event.ts';
import type { CredenceEvent, EventBody } from '../../event/event.ts';
import { sinks, yes } from '../../../test/feedback/sinks.ts';
import { toolThat } from '../../../test/feedback/toolThat.ts';
import type { SinkOptions } from './createSink.ts';
import { openTelemetrySink } from './openTelemetry.ts';

let count = 0;
const now = () => Date.UTC(2026, 0, 2, 3, 4, 5, count++);
const context = {
  responseId: 'r1',
  tier: 'low',
  confidence: 0.4,
  thresholdsVersion: '3',
  sessionId: 's1',
};
const event = (body: EventBody) => createEvent(body, context, { now, random: () => 0.5 });

const down = event({ type: 'feedback.voted', vote: 'down', reasons: ['incorrect'] });
const cleared = event({ type: 'feedback.voted', vote: null, reasons: [] });
const comment = event({ type: 'feedback.commented', length: 5, text: 'wrong' });
const copied = event({ type: 'answer.copied' });

async function told(name: string, events: readonly CredenceEvent[], options: SinkOptions = {}) {
  const tool = toolThat(yes[name]);
  const receipt = await sinks[name]?.({ ...options, fetch: tool.fetch })(events);
  expect(receipt?.status).toBe(200);
  return tool.asked;
}

it.each<[string, string, object, unknown]>([
  [
    'Langfuse',
    'https://cloud.langfuse.com/api/public/ingestion',
    { authorization: 'Bearer pk' },
    {
      batch: [
        {
          id: down.id,
          type: 'score-create',
          timestamp: down.at,
          body: {
            traceId: 'r1',
            id: 'r1-user_feedback-label',
            name: 'user_feedback_label',
            dataType: 'CATEGORICAL',
            value: 'down',
            metadata: { reasons: ['incorrect'], tier: 'low' },
          },
        },
        {
          id: `${down.id}-value`,
          body: { id: 'r1-user_feedback', name: 'user_feedback', dataType: 'NUMERIC', value: 0 },
        },
      ],
    },
  ],
  [
    'LangSmith',
    'https://api.smith.langchain.com/api/v1/feedback',
    { 'x-api-key': 'key' },
    {
      id: down.id,
      run_id: 'r1',
      key: 'user_feedback',
      score: 0,
      value: 'down',
      feedback_source: { type: 'app' },
    },
  ],
  [
    'Braintrust',
    'https://api.braintrust.dev/v1/project_logs/p/feedback',
    { authorization: 'Bearer key' },
    {
      feedback: [
        {
          id: 'r1',
          source: 'external',
          scores: { user_feedback: 0 },
          metadata: { user_feedback_label: 'down' },
        },
      ],
    },
  ],
  [
    'PostHog',
    'https://us.i.posthog.com/batch/',
    {},
    {
      api_key: 'phc',
      batch: [
        {
          event: '$ai_metric',
          uuid: down.id,
          timestamp: down.at,
          distinct_id: 's1',
          properties: {
            $ai_trace_id: 'r1',
            $ai_metric_name: 'user_feedback',
            $ai_metric_value: 0,
            $ai_metric_label: 'down',
          },
        },
      ],
    },
  ],
  [
    'Segment',
    'https://api.segment.io/v1/batch',
    { authorization: 'Basic d2s6' },
    {
      batch: [
        {
          type: 'track',
          messageId: down.id,
          anonymousId: 's1',
          event: 'Answer Rated',
          timestamp: down.at,
          properties: { response_id: 'r1', score: 0, label: 'down', reasons: ['incorrect'] },
        },
      ],
    },
  ],
  [
    'Phoenix',
    'https://phoenix.example/v1/span_annotations?sync=true',
    { authorization: 'Bearer key' },
    {
      data: [
        {
          span_id: 'r1',
          name: 'user_feedback',
          annotator_kind: 'HUMAN',
          identifier: 'r1-user_feedback',
          result: { label: 'down', score: 0, explanation: null },
        },
      ],
    },
  ],
  [
    'Datadog',
    'https://api.datadoghq.com/api/intake/llm-obs/v2/eval-metric',
    { 'dd-api-key': 'key' },
    {
      data: {
        type: 'evaluation_metric',
        attributes: {
          metrics: [
            {
              join_on: { tag: { key: 'response_id', value: 'r1' } },
              ml_app: 'support',
              timestamp_ms: Date.parse(down.at),
              metric_type: 'categorical',
              label: 'user_feedback',
              categorical_value: 'down',
            },
            { metric_type: 'score', label: 'user_feedback_score', score_value: 0 },
          ],
        },
      },
    },
  ],
  [
    'Helicone',
    'https://api.helicone.ai/v1/request/r1/feedback',
    { authorization: 'Bearer key' },
    { rating: false },
  ],
  [
    'Weave',
    'https://trace.wandb.ai/feedback/create',
    { authorization: 'Basic YXBpOmtleQ==' },
    {
      id: down.id,
      project_id: 'acme/support',
      weave_ref: 'weave:///acme/support/call/r1',
      feedback_type: 'credence.user_feedback',
      payload: { score: 0, label: 'down', tier: 'low' },
    },
  ],
])('tells %s of a vote as it wants to be told', async (name, url, headers, body) => {
  expect(await told(name, [copied, down])).toMatchObject([{ url, headers, body }]);
});

it('tells OpenTelemetry of a vote as a log record of its conventions', async () => {
  const [request] = await told('OpenTelemetry', [down]);
  expect(request?.url).toBe('http://localhost:4318/v1/logs');
  const record = {
    timeUnixNano: `${String(Date.parse(down.at))}000000`,
    eventName: 'gen_ai.evaluation.result',
    attributes: expect.arrayContaining([
      { key: 'gen_ai.evaluation.name', value: { stringValue: 'user_feedback' } },
      { key: 'gen_ai.evaluation.score.value', value: { doubleValue: 0 } },
      { key: 'gen_ai.evaluation.score.label', value: { stringValue: 'down' } },
      { key: 'gen_ai.response.id', value: { stringValue: 'r1' } },
    ]) as unknown,
  };
  expect(request?.body).toMatchObject({
    resourceLogs: [{ scopeLogs: [{ logRecords: [record] }] }],
  });
});

it('puts the span under which an answer was made into the log record', async () => {
  const tool = toolThat();
  const span = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };
  await openTelemetrySink({ endpoint: 'http://c', spanOf: () => span, fetch: tool.fetch })([down]);
  const logs = { scopeLogs: [{ logRecords: [span] }] };
  expect(tool.asked).toMatchObject([{ body: { resourceLogs: [logs] } }]);
});

it.each(Object.keys(sinks))('asks nothing of %s for acts that judge nothing', async (name) => {
  expect(await told(name, [copied])).toEqual([]);
});

it.each(Object.keys(sinks))(
  'sends %s the text of a comment only where that is asked for',
  async (name) => {
    expect(JSON.stringify(await told(name, [comment]))).not.toContain('wrong');
    const asked = JSON.stringify(await told(name, [comment], { text: true }));
    // Helicone takes no comments.
    expect(asked.includes('wrong')).toBe(name !== 'Helicone');
  },
);

it.each(Object.keys(sinks))(
  'never tells %s a number for a vote that was taken back',
  async (name) => {
    const asked = JSON.stringify(await told(name, [cleared]));
    expect(asked).not.toMatch(
      /"(score|value|\$ai_metric_value|doubleValue|score_value|rating|user_feedback)":(0|1|true|false)[,}]/,
    );
    if (name !== 'Helicone') expect(asked).toContain('cleared');
  },
);
