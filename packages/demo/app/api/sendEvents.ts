import type { CredenceEvent } from '@credence-ui/core/event';
import type { SendReceipt } from '@credence-ui/core/feedback';
import type { EventsReceipt } from '../../shared/api.ts';
import { posting } from './request.ts';
import type { Fetch } from './request.ts';

/** What the outbox needs to know, and how many events the server holds back for its database. */
export interface EventsAnswer extends SendReceipt {
  readonly waiting: number;
}

/** Browsers keep at most 64 KiB of requests going after a page is left. */
const largestKeptAlive = 60_000;

/** Milliseconds after which the server counts as away. */
const longestWait = 20_000;

/** Hands events to the server. Rejects only when it cannot be reached; what a status means is the outbox's to say. */
export async function sendEvents(
  fetch: Fetch,
  events: readonly CredenceEvent[],
): Promise<EventsAnswer> {
  const request = posting({ events }, AbortSignal.timeout(longestWait));
  const keepalive = request.body.length < largestKeptAlive;
  const response = await fetch('/api/events', { ...request, keepalive });
  const receipt: unknown = await response.json().catch(() => null);
  return {
    status: accepted(response, receipt) ? 202 : unread(response.status),
    retryAfter: response.headers.get('retry-after'),
    waiting: waitingOf(receipt),
  };
}

// A login page or a proxy may answer 200 too: only our own receipt counts as delivered.
function accepted(response: Response, receipt: unknown): boolean {
  if (!response.ok || typeof receipt !== 'object' || receipt === null) return false;
  return typeof (receipt as Partial<EventsReceipt>).accepted === 'number';
}

function unread(status: number): number {
  return status >= 200 && status < 300 ? 502 : status;
}

function waitingOf(receipt: unknown): number {
  const waiting = (receipt as Partial<EventsReceipt> | null)?.waiting;
  return typeof waiting === 'number' ? waiting : 0;
}
