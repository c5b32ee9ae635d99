import { basic, createSink, fieldOf, join } from './createSink.ts';
import type { Sink, SinkOptions } from './createSink.ts';
import type { Score } from './score.ts';

export interface SegmentOptions extends SinkOptions {
  /** May be seen in a browser. */
  readonly writeKey: string;
  /** The address of RudderStack's data plane, or of a proxy. @default 'https://api.segment.io' */
  readonly host?: string;
  /** Who said it. @default the session, else the answer, as an anonymous id */
  readonly personOf?: (event: Score['event']) => string;
}

/** `track` calls of Segment, and of RudderStack, which speaks the same (`POST /v1/batch`). Each is known by the id of its event. */
export function segmentSink(options: SegmentOptions): Sink {
  const { writeKey, host = 'https://api.segment.io' } = options;
  const personOf = options.personOf ?? (({ sessionId, responseId }) => sessionId ?? responseId);
  return createSink(
    {
      requests: (scores) =>
        scores.length === 0
          ? []
          : [
              {
                url: join(host, 'v1/batch'),
                headers: { authorization: basic(writeKey, '') },
                body: { batch: scores.map((score) => trackOf(score, personOf(score.event))) },
              },
            ],
      statusOf: (status, body) =>
        status === 200 && fieldOf(body, 'success') === false ? 502 : status,
    },
    options,
  );
}

const eventNames: Readonly<Record<Score['name'], string>> = {
  user_feedback: 'Answer Rated',
  claim_feedback: 'Claim Rated',
  citation_feedback: 'Citation Rated',
  user_comment: 'Answer Commented',
  answer_report: 'Answer Reported',
  draft_unedited: 'Draft Sent',
};

function trackOf({ event, target, name, value, label, comment, metadata }: Score, person: string) {
  return {
    type: 'track',
    messageId: event.id,
    anonymousId: person,
    event: eventNames[name],
    timestamp: event.at,
    properties: {
      ...metadata,
      response_id: target,
      score: value,
      label,
      ...(comment !== null && { comment }),
    },
  };
}
