import type { CredenceEvent } from '../../event/event.ts';
import { createSink, join } from './createSink.ts';
import type { Sink, SinkOptions } from './createSink.ts';
import type { Score } from './score.ts';

export type LangSmithOptions = SinkOptions & (WithKey | WithUrls);

interface WithKey {
  /** For a server only. */
  readonly apiKey: string;
  /** @default 'https://api.smith.langchain.com' */
  readonly host?: string;
}

interface WithUrls {
  /** The presigned address for an answer's feedback, which a browser may have; nothing is sent where it is `null`. */
  readonly urlOf: (event: CredenceEvent) => string | null;
}

/**
 * Feedback of LangSmith: `POST /api/v1/feedback` with a key, or the presigned address of each answer without one. A row an act,
 * known by the id of its event: the last one is what the person thinks. A target is a run id, which is a UUID.
 */
export function langSmithSink(options: LangSmithOptions): Sink {
  const requestOf =
    'urlOf' in options
      ? (score: Score) => {
          const url = options.urlOf(score.event);
          return url === null ? [] : [{ url, body: feedbackOf(score) }];
        }
      : (score: Score) => [
          {
            url: join(options.host ?? 'https://api.smith.langchain.com', 'api/v1/feedback'),
            headers: { 'x-api-key': options.apiKey },
            body: {
              id: score.event.id,
              run_id: score.target,
              key: score.name,
              ...feedbackOf(score),
            },
          },
        ];
  return createSink({ requests: (scores) => scores.flatMap(requestOf), statusOf }, options);
}

function feedbackOf({ value, label, comment, metadata }: Score) {
  return {
    score: value,
    value: label,
    ...(comment !== null && { comment }),
    feedback_source: { type: 'app', metadata },
  };
}

/** It has the row already. */
function statusOf(status: number): number {
  return status === 409 ? 200 : status;
}
