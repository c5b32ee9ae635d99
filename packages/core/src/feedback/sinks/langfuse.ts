import { basic, createSink, fieldOf, join } from './createSink.ts';
import type { Sink, SinkOptions } from './createSink.ts';
import type { Score } from './score.ts';

export interface LangfuseOptions extends SinkOptions {
  /** Enough for scores, and may be seen in a browser. */
  readonly publicKey: string;
  /** For a server only. */
  readonly secretKey?: string;
  /** @default 'https://cloud.langfuse.com' */
  readonly host?: string;
}

/**
 * Scores of Langfuse (`POST /api/public/ingestion`): a number and a category for each vote, by ids that stay, so that a changed
 * vote takes the place of the one before. A vote that is taken back keeps its number; its category says `cleared`. A target is
 * a trace id.
 */
export function langfuseSink(options: LangfuseOptions): Sink {
  const { publicKey, secretKey, host = 'https://cloud.langfuse.com' } = options;
  const authorization = secretKey ? basic(publicKey, secretKey) : `Bearer ${publicKey}`;
  return createSink(
    {
      requests: (scores) =>
        scores.length === 0
          ? []
          : [
              {
                url: join(host, 'api/public/ingestion'),
                headers: { authorization },
                body: { batch: scores.flatMap(createScores) },
              },
            ],
      statusOf,
    },
    options,
  );
}

function createScores(score: Score): readonly unknown[] {
  const { event, key, name, value, label } = score;
  const category = create(score, event.id, {
    id: `${key}-label`,
    name: `${name}_label`,
    dataType: 'CATEGORICAL',
    value: label,
  });
  if (value === null) return [category];
  return [
    category,
    create(score, `${event.id}-value`, { id: key, name, dataType: 'NUMERIC', value }),
  ];
}

function create({ event, target, comment, metadata }: Score, id: string, body: object): unknown {
  const common = { traceId: target, metadata, ...(comment !== null && { comment }) };
  return { id, type: 'score-create', timestamp: event.at, body: { ...common, ...body } };
}

/** 207 tells of each score; the worst of the errors counts. */
function statusOf(status: number, body: unknown): number {
  const errors = fieldOf(body, 'errors');
  if (status !== 207 || !Array.isArray(errors) || errors.length === 0) return status;
  return Math.max(...errors.map((error) => Number(fieldOf(error, 'status')) || 500));
}
