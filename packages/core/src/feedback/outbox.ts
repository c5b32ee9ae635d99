import type { CredenceEvent, FeedbackTarget } from '../event/event.ts';
import { isRecord } from '../event/isRecord.ts';
import { isSuccess, postJson } from '../request/postJson.ts';
import type { RequestOptions } from '../request/postJson.ts';

/** An event as it waits. `sequence` keeps the order whatever the clock does. */
export interface OutboxRecord {
  /** The event's id; a second record with it replaces the first. */
  readonly id: string;
  readonly sequence: number;
  readonly event: CredenceEvent;
  /** Why the server refused it; `null` while it waits. */
  readonly rejected: string | null;
}

/** Where an outbox keeps what is not delivered yet. An operation that takes longer than 3 seconds counts as failed. */
export interface OutboxStorage {
  put(record: OutboxRecord): Promise<void>;
  /** What is stored, in any order. What is no whole record is counted, and left where it is. */
  list(): Promise<readonly unknown[]>;
  remove(ids: readonly string[]): Promise<void>;
  /**
   * Part of what is stored, at most `limit`, in any order that stays: the first part, or that after the `next` of another. With
   * `read`, a long queue is read bit by bit and `list` is not called.
   */
  page?(after: unknown, limit: number): Promise<OutboxPage>;
  /** What is stored of these ids, in any order. */
  read?(ids: readonly string[]): Promise<readonly unknown[]>;
  /** Whether what was put outlives the page. @default () => true */
  isDurable?(): boolean;
}

/** Part of what a storage holds. */
export interface OutboxPage {
  readonly records: readonly unknown[];
  /** Where the next part begins; `undefined` after the last. */
  readonly next: unknown;
}

/** A server's answer to a batch. */
export interface SendReceipt {
  /** The HTTP status. Only a 2xx delivers. */
  readonly status: number;
  /** The `Retry-After` header: seconds or an HTTP date. */
  readonly retryAfter?: string | null;
}

/** Time as the outbox needs it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once after so many milliseconds; the returned function calls it off. */
  after(milliseconds: number, callback: () => void): () => void;
}

/**
 * How much may wait. Beyond it the oldest views are dropped: `response.shown`, `source.opened`, `claim.inspected` and
 * `fallback.shown`. What a person said or did is never dropped, so that more than this may wait.
 */
export interface OutboxLimits {
  /** @default 10000 */
  readonly count?: number;
  /** Bytes of JSON in UTF-8. @default Infinity */
  readonly bytes?: number;
}

/** What a page tells the others that share its storage. */
export interface OutboxNews {
  /** The highest number that it has given to an event. */
  readonly last: number;
  /** Ids of events that are delivered or deleted. */
  readonly gone: readonly string[];
  /** A vote that it has stored, so that the others show it too. */
  readonly said?: OutboxRecord;
}

/** The pages that share a storage, such as the tabs of a browser. */
export interface OutboxTabs {
  /** Does the work while no other page does its own; a page that is closed gives way. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  tell(news: OutboxNews): void;
  /** Calls back with what another page tells; the returned function ends that. */
  hear(listener: (news: OutboxNews) => void): () => void;
}

export interface OutboxOptions {
  readonly storage: OutboxStorage;
  /** Delivers a batch. A rejection, or no answer within 30 seconds, counts as offline. */
  readonly send: (events: readonly CredenceEvent[]) => Promise<SendReceipt>;
  /**
   * Takes out of an event what must not be stored or leave, such as `protectEvent`; keeps its id. When it throws, the event is
   * refused.
   */
  readonly redact?: (event: CredenceEvent) => CredenceEvent;
  /** @default the machine's own */
  readonly clock?: Clock;
  /**
   * At least 0 and below 1.
   * @default Math.random
   */
  readonly random?: () => number;
  /**
   * Most events in one request.
   * @default 50
   */
  readonly batchSize?: number;
  /**
   * Most bytes of JSON in one request; an event that is larger goes alone. Browsers let requests of 64 KiB in all outlive a page.
   * @default 60000
   */
  readonly batchBytes?: number;
  /** How much may wait. @default 10,000 events of any size */
  readonly limits?: OutboxLimits;
  /** Lets one page at a time send what several have stored. @default each sends by itself */
  readonly tabs?: OutboxTabs;
}

export interface OutboxSnapshot {
  /** `offline` waits for the next attempt; `unauthorized` for a sign-in, and looks every 5 minutes. */
  readonly state: 'idle' | 'sending' | 'offline' | 'unauthorized';
  /** Events not delivered yet. */
  readonly pending: number;
  /** Of these, those that only memory holds: they are lost when the page closes. */
  readonly unsaved: number;
  /** Events that the server refused (400, 413 or 422), and why. */
  readonly rejected: readonly OutboxRecord[];
  /** Views that this page dropped because more waited than `limits` allow. */
  readonly dropped: number;
  /** Records in the storage that cannot be read, and so are not sent. */
  readonly unreadable: number;
  /** Every event that the server does not have, by its id: where it is, or that it was refused. */
  readonly held: ReadonlyMap<string, 'stored' | 'memory' | 'rejected'>;
}

/** A vote as it was given last; `id` is its event's. */
export interface LastVote {
  readonly id: string;
  readonly vote: 'up' | 'down' | null;
  readonly reasons: readonly string[];
}

/** Takes events, keeps them until they are delivered, and says how that goes. An external store. */
export interface Outbox {
  /**
   * Resolves once the storage has answered: `unsaved` when only memory holds the event. Delivery follows by itself. Rejects what
   * `isEvent` refuses: no server would take it.
   */
  enqueue(event: CredenceEvent): Promise<'saved' | 'unsaved'>;
  /**
   * Sends what waits, now, leftovers of earlier pages included. Resolves when all is sent or an attempt failed. While the outbox
   * pauses after a failure, at most one call a second reaches the server, and after five failures in a row one in ten seconds.
   */
  flush(): Promise<void>;
  /**
   * For a page that is left: starts one request, of at most `batchBytes` with those under way, before it returns. What only memory
   * holds goes first. What is not acknowledged stays stored. While the outbox pauses, no more calls than of `flush` do anything.
   */
  leave(): void;
  /** Sends events again that the server refused: those of `ids`, without which all. */
  retryRejected(ids?: readonly string[]): Promise<void>;
  /** Deletes events that the server refused: those of `ids`, without which all. */
  discardRejected(ids?: readonly string[]): Promise<void>;
  /** One line of JSON for each event that the server refused, with the reason, and for each record that cannot be read. */
  exportSetAside(): string;
  /**
   * The last vote on an answer, or on a claim or citation of it: given to this outbox, stored by an earlier page, or told by another
   * tab. `null` where there is none. Takes constant time.
   */
  lastVote(responseId: string, target?: FeedbackTarget): LastVote | null;
  /** Where the last vote or comment on it stands. Takes constant time. */
  feedbackStatus(responseId: string, target?: FeedbackTarget): FeedbackStatus;
  /** Sends what was said last of it again; where the server refused it, with all else that it refused. */
  retryFeedback(responseId: string, target?: FeedbackTarget): Promise<void>;
  subscribe(listener: () => void): () => void;
  getSnapshot(): OutboxSnapshot;
  /** Stops timers. What waits stays stored. */
  close(): void;
}

/** A storage that lasts as long as the page: for servers, tests, and browsers that refuse to store. */
export function memoryStorage(): OutboxStorage {
  const records = new Map<string, OutboxRecord>();
  return {
    put(record) {
      records.set(record.id, record);
      return Promise.resolve();
    },
    list: () => Promise.resolve([...records.values()]),
    remove(ids) {
      ids.forEach((id) => records.delete(id));
      return Promise.resolve();
    },
    isDurable: () => false,
  };
}

/**
 * Where one event stands: on its way, with the server (`saved`), kept on this device until the server can be reached
 * (`waiting`), lost when the page closes before that (`unsaved`), or refused by the server.
 */
export type EventStatus = 'saving' | 'saved' | 'waiting' | 'unsaved' | 'rejected';

/**
 * Where feedback stands, as a person understands it: nothing said yet, on its way, with the server, kept on this device and
 * sent later (`queued`), lost when the page closes before the server can be reached (`unsaved`), or not saved.
 */
export type FeedbackStatus = 'idle' | 'saving' | 'saved' | 'queued' | 'unsaved' | 'failed';

/** Where an event stands that was given to the outbox. One that it does not hold counts as `saved`. Takes constant time. */
export function statusOf(
  { state, held }: Pick<OutboxSnapshot, 'state' | 'held'>,
  eventId: string,
): EventStatus {
  const place = held.get(eventId);
  if (place === undefined) return 'saved';
  if (place === 'rejected') return 'rejected';
  if (state === 'idle' || state === 'sending') return 'saving';
  return place === 'stored' ? 'waiting' : 'unsaved';
}

/**
 * A `send` that posts `{events}` as JSON to `url`, for at most `timeout` milliseconds (30 s). Only a 2xx with a JSON object that
 * holds a number `accepted` delivers: a login page or a proxy may answer 200 too, and then the events are tried again.
 */
export function httpSend(
  url: string,
  { timeout = 30_000, ...options }: RequestOptions = {},
): OutboxOptions['send'] {
  return async (events) => {
    const { status, retryAfter, body } = await postJson(url, { events }, { ...options, timeout });
    return { status: isSuccess(status) && !isReceipt(body) ? 502 : status, retryAfter };
  };
}

function isReceipt(body: unknown): boolean {
  return isRecord(body) && typeof body['accepted'] === 'number';
}
