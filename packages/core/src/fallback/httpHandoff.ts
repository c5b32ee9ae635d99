import { isSuccess, postJson } from '../request/postJson.ts';
import type { RequestOptions } from '../request/postJson.ts';
import type { HandoffReceipt, HandoffTransport } from './handoff.ts';
import { isReceipt } from './isReceipt.ts';

/**
 * A transport that posts the request as JSON to `url`, for at most `timeout` milliseconds (15 s). Only a 2xx with a JSON object
 * that holds `position` or `waitMinutes`, a number or `null`, acknowledges it; anything else rejects.
 */
export function httpHandoff(
  url: string,
  { timeout = 15_000, ...options }: RequestOptions = {},
): HandoffTransport {
  return async (request) => {
    const { status, body } = await postJson(url, request, { ...options, timeout });
    if (!isSuccess(status)) throw new Error(`status ${status}`);
    if (!isReceipt(body)) throw new Error('no acknowledgement');
    // Figures are checked once more by `createHandoff`, which takes what is unusable for unknown.
    return body as HandoffReceipt;
  };
}
