import { createSink, fieldOf, join } from './createSink.ts';
import type { Sink, SinkOptions } from './createSink.ts';
import type { Score } from './score.ts';

export interface OpenTelemetryOptions extends SinkOptions {
  /** Of a collector that takes OTLP over HTTP, such as `http://localhost:4318`. */
  readonly endpoint: string;
  /** Such as a vendor's key. */
  readonly headers?: Readonly<Record<string, string>>;
  /** @default 'credence' */
  readonly serviceName?: string;
  /** The span in which the answer was made, in hexadecimal digits, where the page knows it. */
  readonly spanOf?: (
    event: Score['event'],
  ) => { readonly traceId: string; readonly spanId: string } | null;
}

/**
 * `gen_ai.evaluation.result` events of OpenTelemetry's conventions for generative AI, as log records (OTLP/HTTP in JSON,
 * `POST /v1/logs`): number and label. A target is the response id of the model's answer.
 */
export function openTelemetrySink(options: OpenTelemetryOptions): Sink {
  const { endpoint, headers = {}, serviceName = 'credence', spanOf } = options;
  const url = join(endpoint, 'v1/logs');
  return createSink(
    {
      requests: (scores) =>
        scores.length === 0
          ? []
          : [
              {
                url,
                headers,
                body: logsOf(
                  scores.map((score) => ({ ...recordOf(score), ...spanOf?.(score.event) })),
                  serviceName,
                ),
              },
            ],
      statusOf,
    },
    options,
  );
}

function logsOf(logRecords: readonly unknown[], serviceName: string) {
  return {
    resourceLogs: [
      {
        resource: { attributes: attributes({ 'service.name': serviceName }) },
        scopeLogs: [{ scope: { name: '@credence-ui/core' }, logRecords }],
      },
    ],
  };
}

function recordOf({ event, target, name, value, label, comment }: Score) {
  const { tier, confidence, promptVersion, thresholdsVersion } = event;
  return {
    timeUnixNano: `${String(Date.parse(event.at))}000000`,
    eventName: 'gen_ai.evaluation.result',
    attributes: attributes({
      'gen_ai.evaluation.name': name,
      'gen_ai.evaluation.score.value': value,
      'gen_ai.evaluation.score.label': label,
      'gen_ai.evaluation.explanation': comment,
      'gen_ai.response.id': target,
      'credence.event.id': event.id,
      'credence.tier': tier,
      'credence.confidence': confidence,
      'credence.thresholds.version': thresholdsVersion,
      'credence.prompt.version': promptVersion,
    }),
  };
}

function attributes(values: Readonly<Record<string, string | number | null | undefined>>) {
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === null || value === undefined) return [];
    const typed = typeof value === 'number' ? { doubleValue: value } : { stringValue: value };
    return [{ key, value: typed }];
  });
}

/** 200 may tell that records were refused; the count is a string in JSON. */
function statusOf(status: number, body: unknown): number {
  const refused = fieldOf(fieldOf(body, 'partialSuccess'), 'rejectedLogRecords');
  return status === 200 && Number(refused ?? 0) > 0 ? 400 : status;
}
