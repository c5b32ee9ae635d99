import { isSuccess, postJson } from '../request/postJson.ts';
import type { RequestOptions } from '../request/postJson.ts';
import type { OutboxOptions } from './outbox.ts';

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
  return (
    typeof body === 'object' &&
    body !== null &&
    'accepted' in body &&
    typeof body.accepted === 'number'
  );
}
