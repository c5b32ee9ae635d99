import type { CredenceEvent } from '../../event/event.ts';
import { isRecord } from '../../event/isRecord.ts';
import { isSuccess, postJson } from '../../request/postJson.ts';
import type { RequestOptions } from '../../request/postJson.ts';
import type { OutboxOptions, SendReceipt } from '../outbox.ts';
import { scoresOf } from './score.ts';
import type { Score, ScoreOptions } from './score.ts';

/** A way out of an outbox: give it as `send`. */
export type Sink = OutboxOptions['send'];

/** What every sink takes. */
export interface SinkOptions extends ScoreOptions, RequestOptions {}

/** One request to a tool. */
export interface SinkRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** How a tool wants to be told. */
interface Way {
  /** The requests that carry these scores, sent one after the other. */
  readonly requests: (scores: readonly Score[]) => readonly SinkRequest[];
  /** The status that an answer amounts to, where the tool says 2xx to what it did not take, or an error to what it has. @default its own */
  readonly statusOf?: (status: number, body: unknown) => number;
}

/**
 * A sink that turns events into scores and posts them. What gives no score counts as delivered. The first request that is not
 * taken ends the batch, which is then tried again as a whole: the tools know by its id what they have.
 */
export function createSink({ requests, statusOf = ownStatus }: Way, options: SinkOptions): Sink {
  const { timeout = 30_000 } = options;
  return async (events: readonly CredenceEvent[]): Promise<SendReceipt> => {
    for (const { url, headers = {}, body } of requests(scoresOf(events, options))) {
      const answer = await postJson(url, body, { ...options, headers, timeout });
      const status = statusOf(answer.status, answer.body);
      if (!isSuccess(status)) return { status, retryAfter: answer.retryAfter };
    }
    return { status: 200 };
  };
}

function ownStatus(status: number): number {
  return status;
}

/** A field of what a tool answered; `undefined` where there is none. */
export function fieldOf(body: unknown, name: string): unknown {
  return isRecord(body) ? body[name] : undefined;
}

/** The value of an `Authorization` header for a name and a password. */
export function basic(name: string, password: string): string {
  return `Basic ${btoa(`${name}:${password}`)}`;
}

/** `base` and `path` with one slash between them. */
export function join(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path}`;
}
