import { isEvent } from '../../event/isEvent.ts';
import { isRecord } from '../../event/isRecord.ts';
import type { CredenceEvent } from '../../event/event.ts';
import { isSuccess } from '../../request/postJson.ts';
import { callApart } from '../../store/callApart.ts';
import type { OutboxOptions } from '../outbox.ts';
import { createLimiter } from './createLimiter.ts';
import { RelayProblem } from './RelayProblem.ts';
import { readText } from './readText.ts';
import type { RelayRequest } from './readText.ts';

/** Keeps events, each once by its id. */
export interface EventKeeper {
  /** Resolves to the ids that were there before with other content; those events were not stored, and the others were. */
  keep(events: readonly CredenceEvent[]): Promise<readonly string[]>;
}

export interface RelayOptions {
  /** The pages that may send, by origin, such as `https://app.example`. Others, and requests that name none, are refused. */
  readonly origins: readonly string[];
  /** Stores events before they go on. */
  readonly keeper?: EventKeeper;
  /** A sink whose key must not reach a browser, or several by `fanOut`. */
  readonly send?: OutboxOptions['send'];
  /** Takes out of an event what must not be kept or leave; `null` drops it. */
  readonly redact?: (event: CredenceEvent) => CredenceEvent | null;
  /** Bytes of a request. @default 256,000 */
  readonly maxBytes?: number;
  /** Events that one client may send in a minute. @default 600 */
  readonly eventsPerMinute?: number;
  /** Who a client is, such as the address that a trusted proxy gives, or a session. @default all share one limit */
  readonly clientOf?: (request: RelayRequest) => string;
  /** Told of what was refused, for the log. */
  readonly onRefused?: (refusal: Refusal) => void;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

/** What a relay did not take. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
  /** Of the events at fault, where it is about some. */
  readonly ids: readonly string[];
}

/**
 * A handler for `POST {events}` from an outbox with `httpSend`, for any server that speaks `Request` and `Response`. Answers 202
 * with `{accepted}` when all events are kept and passed on; else none is acknowledged, and the outbox tries again, in halves after
 * a 413 or 422 until the event at fault stands alone. Event ids make that harmless.
 */
export function createRelay(options: RelayOptions): (request: RelayRequest) => Promise<Response> {
  const { origins, onRefused } = options;
  const limiter = createLimiter(options.eventsPerMinute ?? 600, options.now ?? Date.now);
  return async (request) => {
    const origin = request.headers.get('origin') ?? '';
    const headers = origins.includes(origin) ? corsFor(origin) : {};
    try {
      if (!origins.includes(origin)) throw new RelayProblem(403, 'this origin may not send here');
      if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers });
      const accepted = await take(request, options, limiter);
      return answer(202, { accepted }, headers);
    } catch (error) {
      const { status, message, retryAfter, ids } = problemOf(error);
      callApart(() => onRefused?.({ status, reason: message, ids }));
      const patience = retryAfter === null ? {} : { 'retry-after': retryAfter };
      return answer(status, { error: message }, { ...headers, ...patience });
    }
  };
}

async function take(
  request: RelayRequest,
  options: RelayOptions,
  limiter: ReturnType<typeof createLimiter>,
): Promise<number> {
  const { clientOf = () => '', keeper, send, redact = (event: CredenceEvent) => event } = options;
  const events = await readEvents(request, options.maxBytes ?? 256_000);
  const wait = limiter.take(clientOf(request), events.length);
  if (wait > 0) throw new RelayProblem(429, 'too many events', { retryAfter: String(wait) });
  const clean = events.map(redact).filter((event) => event !== null);
  const others = (await keeper?.keep(clean)) ?? [];
  if (others.length > 0)
    throw new RelayProblem(422, 'an event of this id is here with other content', { ids: others });
  const receipt = clean.length > 0 ? await send?.(clean) : undefined;
  if (receipt && !isSuccess(receipt.status)) {
    const { status, retryAfter = null } = receipt;
    throw new RelayProblem(passedOn(status), 'the next one does not take them', { retryAfter });
  }
  return events.length;
}

/** That our own key is refused is no matter of the page's sign-in. */
function passedOn(status: number): number {
  return status < 400 || status === 401 || status === 403 || status === 407 ? 502 : status;
}

async function readEvents(
  request: RelayRequest,
  maxBytes: number,
): Promise<readonly CredenceEvent[]> {
  if (request.method !== 'POST') throw new RelayProblem(405, 'only POST is known here');
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) throw new RelayProblem(415, 'send application/json');
  const events = eventsIn(await readText(request, maxBytes));
  if (events.every(isEvent)) return events;
  const ids = idsOf(events.filter((event) => !isEvent(event)));
  throw new RelayProblem(422, 'an event that this version does not know', { ids });
}

function eventsIn(text: string): readonly unknown[] {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new RelayProblem(400, 'the body is no JSON');
  }
  const events = isRecord(body) ? body['events'] : null;
  if (!Array.isArray(events)) throw new RelayProblem(400, 'the body holds no list "events"');
  return events;
}

function idsOf(events: readonly unknown[]): readonly string[] {
  return events.flatMap((event) =>
    isRecord(event) && typeof event['id'] === 'string' ? [event['id'].slice(0, 36)] : [],
  );
}

/** A keeper or hook that throws is an outage of ours: the page keeps its events. */
function problemOf(error: unknown): RelayProblem {
  if (error instanceof RelayProblem) return error;
  return new RelayProblem(503, 'events cannot be kept at the moment');
}

function corsFor(origin: string): Record<string, string> {
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    vary: 'origin',
  };
}

function answer(status: number, body: unknown, headers: Readonly<Record<string, string>>) {
  const own = { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers };
  return new Response(JSON.stringify(body), { status, headers: own });
}
