/** Why the server could not be asked, or what it answered instead. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** HTTP status, or `null` when no answer came at all. */
  readonly status: number | null;

  constructor(message: string, status: number | null, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}
