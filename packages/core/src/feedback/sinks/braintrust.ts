import { createSink, fieldOf, join } from './createSink.ts';
import type { Sink, SinkOptions } from './createSink.ts';
import type { Score } from './score.ts';

export interface BraintrustOptions extends SinkOptions {
  /** For a server only. */
  readonly apiKey: string;
  readonly projectId: string;
  /** @default 'https://api.braintrust.dev' */
  readonly host?: string;
}

/**
 * Feedback on logged spans of Braintrust (`POST /v1/project_logs/{project}/feedback`). A score of the same name on the same span
 * takes the place of the one before; a vote that is taken back is `null`. A target is a span's row id.
 */
export function braintrustSink(options: BraintrustOptions): Sink {
  const { apiKey, projectId, host = 'https://api.braintrust.dev' } = options;
  const url = join(host, `v1/project_logs/${encodeURIComponent(projectId)}/feedback`);
  const headers = { authorization: `Bearer ${apiKey}` };
  return createSink(
    {
      requests: (scores) =>
        scores.length === 0 ? [] : [{ url, headers, body: { feedback: scores.map(feedbackOf) } }],
      statusOf: (status, body) =>
        status === 200 && fieldOf(body, 'status') !== 'success' ? 502 : status,
    },
    options,
  );
}

function feedbackOf({ target, name, value, label, comment, metadata }: Score) {
  return {
    id: target,
    source: 'external',
    ...(name !== 'user_comment' && { scores: { [name]: value } }),
    metadata: { ...metadata, [`${name}_label`]: label },
    ...(comment !== null && { comment }),
  };
}
