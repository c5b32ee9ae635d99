import { createSink, fieldOf, join } from './createSink.ts';
import type { Sink, SinkOptions, SinkRequest } from './createSink.ts';
import type { Score } from './score.ts';

export interface HeliconeOptions extends SinkOptions {
  /** For a server only. */
  readonly apiKey: string;
  /** @default 'https://api.helicone.ai' */
  readonly host?: string;
}

/**
 * Feedback of Helicone: a vote as `{rating}` (`POST /v1/request/{id}/feedback`), what judges otherwise as a score
 * (`POST /v1/request/{id}/score`). It takes neither comments nor votes that are taken back. A target is a request id.
 */
export function heliconeSink(options: HeliconeOptions): Sink {
  const { apiKey, host = 'https://api.helicone.ai' } = options;
  const headers = { authorization: `Bearer ${apiKey}` };
  const requestOf = ({ target, name, value }: Score): readonly SinkRequest[] => {
    if (value === null) return [];
    const url = join(host, `v1/request/${encodeURIComponent(target)}`);
    return name === 'user_feedback'
      ? [{ url: `${url}/feedback`, headers, body: { rating: value === 1 } }]
      : [{ url: `${url}/score`, headers, body: { scores: { [name]: value } } }];
  };
  return createSink(
    {
      requests: (scores) => scores.flatMap(requestOf),
      statusOf: (status, body) =>
        status === 200 && (fieldOf(body, 'error') ?? null) !== null ? 400 : status,
    },
    options,
  );
}
