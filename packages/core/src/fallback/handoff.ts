import { isSuccess, postJson } from '../request/postJson.ts';
import type { RequestOptions } from '../request/postJson.ts';

/** A person asks for a person. The id is minted at the click, so that a repeated delivery is one request. */
export interface HandoffRequest {
  readonly id: string;
  readonly responseId: string;
  readonly question: string;
  readonly note?: string;
}

/** The queue's acknowledgement; `null` where it does not know. An answer that has neither figure is none. */
export interface HandoffReceipt {
  readonly position: number | null;
  readonly waitMinutes: number | null;
}

/** Delivers a request to people. Rejects when nobody was told. */
export type HandoffTransport = (request: HandoffRequest) => Promise<HandoffReceipt>;

/** Where a hand-off stands. It always ends accepted or visibly failed. */
export type HandoffSnapshot =
  | { readonly state: 'idle' }
  | { readonly state: 'requesting'; readonly request: HandoffRequest }
  | ({ readonly state: 'accepted'; readonly request: HandoffRequest } & HandoffReceipt)
  | { readonly state: 'failed'; readonly request: HandoffRequest; readonly reason: string };

/** One hand-off: an external store. */
export interface Handoff {
  subscribe(listener: () => void): () => void;
  getSnapshot(): HandoffSnapshot;
  /** Asks for a person. While asking and once accepted, asking again changes nothing. */
  request(details: Omit<HandoffRequest, 'id'>): Promise<HandoffSnapshot>;
  /** Delivers the failed request again, under the same id. */
  retry(): Promise<HandoffSnapshot>;
}

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

/** True for a queue's own answer: it says the place, the wait, or that one of them is unknown. An error page has neither. */
export function isReceipt(
  answer: unknown,
): answer is { readonly position?: unknown; readonly waitMinutes?: unknown } {
  return hasFigure(answer, 'position') || hasFigure(answer, 'waitMinutes');
}

function hasFigure(answer: unknown, name: string): boolean {
  if (typeof answer !== 'object' || answer === null || !Object.hasOwn(answer, name)) return false;
  const value: unknown = Reflect.get(answer, name);
  return value === null || typeof value === 'number';
}
