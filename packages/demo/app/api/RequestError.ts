/** Why the server could not be asked, or what it answered instead. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** HTTP status, or `null` when no answer came at all. */
  readonly status: number | null;
  /** What the server answered, as far as it is JSON; else `null`. */
  readonly body: unknown;
  /** Seconds after which the server asked to be tried again; else `null`. */
  readonly retryAfterSeconds: number | null;

  constructor(message: string, status: number | null, options: RequestError.Options = {}) {
    super(message, options);
    this.status = status;
    this.body = options.body ?? null;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
  }
}

export declare namespace RequestError {
  interface Options extends ErrorOptions {
    readonly body?: unknown;
    readonly retryAfterSeconds?: number | null;
  }
}
