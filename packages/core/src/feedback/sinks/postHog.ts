import { createSink, fieldOf, join } from './createSink.ts';
import type { Sink, SinkOptions } from './createSink.ts';
import type { Score } from './score.ts';

export interface PostHogOptions extends SinkOptions {
  /** The project's key, which may be seen in a browser. */
  readonly projectKey: string;
  /** @default 'https://us.i.posthog.com' */
  readonly host?: string;
  /** Who said it. @default the session, else the answer */
  readonly personOf?: (event: Score['event']) => string;
}

/**
 * Events of PostHog's LLM analytics (`POST /batch/`): `$ai_metric` with number and label for what judges, `$ai_feedback` for comments. Each is
 * known by the id of its event. A target is a trace id.
 */
export function postHogSink(options: PostHogOptions): Sink {
  const { projectKey, host = 'https://us.i.posthog.com' } = options;
  const personOf = options.personOf ?? (({ sessionId, responseId }) => sessionId ?? responseId);
  return createSink(
    {
      requests: (scores) =>
        scores.length === 0
          ? []
          : [
              {
                url: join(host, 'batch/'),
                body: {
                  api_key: projectKey,
                  batch: scores.map((score) => entryOf(score, personOf(score.event))),
                },
              },
            ],
      statusOf: (status, body) => (status === 200 && fieldOf(body, 'status') === 0 ? 502 : status),
    },
    options,
  );
}

function entryOf(score: Score, person: string) {
  const { event, target, metadata } = score;
  return {
    event: score.name === 'user_comment' ? '$ai_feedback' : '$ai_metric',
    uuid: event.id,
    timestamp: event.at,
    distinct_id: person,
    properties: { ...metadata, ...saidIn(score), $ai_trace_id: target, $lib: 'credence' },
  };
}

function saidIn({ name, value, label, comment }: Score) {
  if (name === 'user_comment') return { $ai_feedback_text: comment ?? '' };
  return { $ai_metric_name: name, $ai_metric_value: value, $ai_metric_label: label };
}
