import { createSink, fieldOf } from './createSink.ts';
import type { Sink, SinkOptions } from './createSink.ts';
import type { Score } from './score.ts';

export interface DatadogOptions extends SinkOptions {
  /** For a server only. */
  readonly apiKey: string;
  /** The application as its spans name it. */
  readonly mlApp: string;
  /** The tag of a span that holds the answer's id. @default 'response_id' */
  readonly tag?: string;
  /** @default 'datadoghq.com' */
  readonly site?: string;
}

/**
 * Evaluations of Datadog's LLM observability (`POST /api/intake/llm-obs/v2/eval-metric`): a category and a number for each score, on
 * the span that carries the answer's id as a tag. A target is the value of that tag.
 */
export function datadogSink(options: DatadogOptions): Sink {
  const { apiKey, mlApp, tag = 'response_id', site = 'datadoghq.com' } = options;
  const url = `https://api.${site}/api/intake/llm-obs/v2/eval-metric`;
  const headers = { 'dd-api-key': apiKey };
  const bodyOf = (metrics: readonly unknown[]) => ({
    data: { type: 'evaluation_metric', attributes: { metrics } },
  });
  return createSink(
    {
      requests: (scores) => {
        const metrics = scores.flatMap((score) => metricsOf(score, mlApp, tag));
        return metrics.length === 0 ? [] : [{ url, headers, body: bodyOf(metrics) }];
      },
      statusOf,
    },
    options,
  );
}

function metricsOf(score: Score, mlApp: string, tag: string): readonly unknown[] {
  const { event, target, name, value, label } = score;
  const common = {
    join_on: { tag: { key: tag, value: target } },
    ml_app: mlApp,
    timestamp_ms: Date.parse(event.at),
    tags: tagsOf(score),
  };
  const category = {
    ...common,
    metric_type: 'categorical',
    label: name,
    categorical_value: label,
  };
  if (value === null) return [category];
  return [
    category,
    { ...common, metric_type: 'score', label: `${name}_score`, score_value: value },
  ];
}

function tagsOf({ event, metadata, comment }: Score): readonly string[] {
  const told: Readonly<Record<string, unknown>> = { ...metadata, comment, event_id: event.id };
  return Object.entries(told)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}:${String(value)}`);
}

/** It says 202 and tells of each metric. */
function statusOf(status: number, body: unknown): number {
  const metrics = fieldOf(fieldOf(fieldOf(body, 'data'), 'attributes'), 'metrics');
  const isRefused = (metric: unknown) => (fieldOf(metric, 'error') ?? null) !== null;
  return status < 300 && Array.isArray(metrics) && metrics.some(isRefused) ? 400 : status;
}
