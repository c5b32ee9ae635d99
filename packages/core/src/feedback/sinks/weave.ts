import { basic, createSink, fieldOf, join } from './createSink.ts';
import type { Sink, SinkOptions } from './createSink.ts';
import type { Score } from './score.ts';

export interface WeaveOptions extends SinkOptions {
  /** For a server only. */
  readonly apiKey: string;
  /** `entity/project`. */
  readonly project: string;
  /** @default 'https://trace.wandb.ai' */
  readonly host?: string;
}

/**
 * Feedback on calls of Weave (`POST /feedback/create`), of a type of its own for each name. A row an act, by the id of its event: the last one
 * is what the person thinks. A target is a call id.
 */
export function weaveSink(options: WeaveOptions): Sink {
  const { apiKey, project, host = 'https://trace.wandb.ai' } = options;
  const url = join(host, 'feedback/create');
  const headers = { authorization: basic('api', apiKey) };
  const bodyOf = ({ event, target, name, value, label, comment, metadata }: Score) => ({
    id: event.id,
    project_id: project,
    weave_ref: `weave:///${project}/call/${target}`,
    feedback_type: `credence.${name}`,
    payload: { score: value, label, ...(comment !== null && { comment }), ...metadata },
  });
  return createSink(
    {
      requests: (scores) => scores.map((score) => ({ url, headers, body: bodyOf(score) })),
      statusOf: (status, body) => {
        if (status === 409) return 200;
        return status === 200 && typeof fieldOf(body, 'id') !== 'string' ? 502 : status;
      },
    },
    options,
  );
}
