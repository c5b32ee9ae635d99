import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A request that cannot be served; the message goes to the person and says what to do. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly status: ContentfulStatusCode;
  /** Headers of the answer that tell programs the same. */
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    status: ContentfulStatusCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(`Credence: ${message}`);
    this.status = status;
    this.headers = headers;
  }
}
