import {
  braintrustSink,
  datadogSink,
  heliconeSink,
  langfuseSink,
  langSmithSink,
  openTelemetrySink,
  phoenixSink,
  postHogSink,
  segmentSink,
  weaveSink,
} from '../../src/feedback/sinks/index.ts';
import type { Sink, SinkOptions } from '../../src/feedback/sinks/index.ts';

const key = { apiKey: 'key' };
/** A sink to each tool. */
export const sinks: Readonly<Record<string, (options: SinkOptions) => Sink>> = {
  Langfuse: (options) => langfuseSink({ publicKey: 'pk', ...options }),
  LangSmith: (options) => langSmithSink({ ...key, ...options }),
  Braintrust: (options) => braintrustSink({ ...key, projectId: 'p', ...options }),
  PostHog: (options) => postHogSink({ projectKey: 'phc', ...options }),
  Segment: (options) => segmentSink({ writeKey: 'wk', ...options }),
  OpenTelemetry: (options) => openTelemetrySink({ endpoint: 'http://localhost:4318', ...options }),
  Phoenix: (options) => phoenixSink({ ...key, host: 'https://phoenix.example/', ...options }),
  Datadog: (options) => datadogSink({ ...key, mlApp: 'support', ...options }),
  Helicone: (options) => heliconeSink({ ...key, ...options }),
  Weave: (options) => weaveSink({ ...key, project: 'acme/support', ...options }),
};

/** What each tool answers to what it takes. */
export const yes: Readonly<Record<string, { status?: number; body?: unknown }>> = {
  Langfuse: { status: 207, body: { successes: [{ id: 'x', status: 201 }], errors: [] } },
  Braintrust: { body: { status: 'success' } },
  PostHog: { body: { status: 'Ok' } },
  Segment: { body: { success: true } },
  Datadog: { status: 202, body: { data: { attributes: { metrics: [{ id: 'm', error: null }] } } } },
  Weave: { body: { id: 'w' } },
};
