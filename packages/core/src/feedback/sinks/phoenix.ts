import { createSink, join } from './createSink.ts';
import type { Sink, SinkOptions } from './createSink.ts';
import type { Score } from './score.ts';

export interface PhoenixOptions extends SinkOptions {
  /** Where Phoenix runs, such as `https://app.phoenix.arize.com/s/<space>`. */
  readonly host: string;
  /** For a server only. */
  readonly apiKey?: string;
}

/**
 * Annotations of spans of Phoenix (`POST /v1/span_annotations`): what comes later under the same identifier takes the place of the
 * one before. A span that Phoenix has not seen yet (404) is tried again. A target is a span id in hexadecimal digits.
 */
export function phoenixSink(options: PhoenixOptions): Sink {
  const { host, apiKey } = options;
  const url = join(host, 'v1/span_annotations?sync=true');
  const headers: Record<string, string> = apiKey ? { authorization: `Bearer ${apiKey}` } : {};
  return createSink(
    {
      requests: (scores) =>
        scores.length === 0 ? [] : [{ url, headers, body: { data: scores.map(annotationOf) } }],
    },
    options,
  );
}

function annotationOf({ key, target, name, value, label, comment, metadata }: Score) {
  return {
    span_id: target,
    name,
    annotator_kind: 'HUMAN',
    identifier: key,
    result: { label, score: value, explanation: comment },
    metadata,
  };
}
