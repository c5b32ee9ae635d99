/** The part of `fetch` that is used, so that a test or a product may bring its own. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

interface FetchInit {
  method: 'POST';
  headers: Record<string, string>;
  body: string;
  keepalive: boolean;
  signal: AbortSignal;
}

interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  json(): Promise<unknown>;
}

export interface RequestOptions {
  /** Bring your own to add headers or a sign-in. @default the platform's own `fetch` */
  readonly fetch?: Fetch;
  /** Milliseconds after which the request is given up. */
  readonly timeout?: number;
}

interface PostOptions extends RequestOptions {
  readonly timeout: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server's answer; `body` is `null` when it is no JSON. */
interface JsonAnswer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: unknown;
}

/** Browsers keep at most 64 KiB of requests going after a page is left. */
const largestKeptAlive = 60_000;

/** Posts JSON and reads the whole answer. Rejects when the server is not reached in time. */
export async function postJson(
  url: string,
  content: unknown,
  { fetch = platformFetch, timeout, headers = {} }: PostOptions,
): Promise<JsonAnswer> {
  const body = JSON.stringify(content);
  const aborter = new AbortController();
  const asked = async (): Promise<JsonAnswer> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body,
      keepalive: new TextEncoder().encode(body).length <= largestKeptAlive,
      signal: aborter.signal,
    });
    const { status } = response;
    const retryAfter = response.headers.get('retry-after');
    return { status, retryAfter, body: await response.json().catch(() => null) };
  };
  try {
    return await within(systemAfter, timeout, asked);
  } finally {
    aborter.abort();
  }
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

declare const fetch: Fetch;
const platformFetch: Fetch = (url, init) => fetch(url, init);

/** Calls back once after so many milliseconds; the returned function calls it off. */
type After = (milliseconds: number, callback: () => void) => () => void;

/** What `work` comes to, or a rejection once `milliseconds` have passed. What it throws at once is a rejection too. */
export function within<T>(after: After, milliseconds: number, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = after(milliseconds, () => reject(new Error('timeout')));
    void settle(work, resolve, reject).then(callOff);
  });
}

async function settle<T>(
  work: () => Promise<T>,
  resolve: (value: T) => void,
  reject: (reason: unknown) => void,
): Promise<void> {
  try {
    resolve(await work());
  } catch (error) {
    reject(error);
  }
}

/** The machine's own timers. */
export const systemAfter: After = (milliseconds, callback) => {
  const handle = setTimeout(callback, milliseconds);
  return () => clearTimeout(handle);
};
