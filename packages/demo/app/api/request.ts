import { messages } from '../messages/index.ts';
import { asSentence } from './asSentence.ts';
import { RequestError } from './RequestError.ts';

/** The part of `fetch` that the page uses; an argument so that tests bring their own server. */
export type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

/** Asks for `path` below `/api`. Every way to fail becomes a `RequestError` with words for the person. */
export async function request(fetch: Fetch, path: string, init?: RequestInit): Promise<Response> {
  const response = await reach(fetch, path, init);
  if (!response.ok) throw await refusal(response);
  return response;
}

/** The reply as JSON; `null` when it is empty. */
export async function readJson(fetch: Fetch, path: string, init?: RequestInit): Promise<unknown> {
  const response = await request(fetch, path, init);
  const text = await response.text();
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch (cause) {
    throw new RequestError(messages.serverGarbled, response.status, { cause });
  }
}

/** A POST of `body` as JSON. */
export function posting(
  body: unknown,
  signal?: AbortSignal,
): RequestInit & { readonly body: string } {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  };
}

async function reach(fetch: Fetch, path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(`/api${path}`, init);
  } catch (cause) {
    if (init?.signal?.aborted && !isTimeout(init.signal.reason)) throw cause;
    throw new RequestError(messages.serverUnreachable, null, { cause });
  }
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}

async function refusal(response: Response): Promise<RequestError> {
  const { status } = response;
  const body: unknown = await response.json().catch(() => null);
  // The server says it in seconds.
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  const retryAfterSeconds = seconds > 0 ? seconds : null;
  const words = readMessage(body) ?? messages.serverRefused(status);
  return new RequestError(words, status, { body, retryAfterSeconds });
}

function readMessage(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const fields = body as Record<string, unknown>;
  const text = fields['message'] ?? fields['error'];
  return typeof text === 'string' && text !== '' ? asSentence(text) : null;
}
