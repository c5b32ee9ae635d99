import type { StreamFailure } from '@credence-ui/core/stream';

/** An engine cannot answer just now. `reason` leads to a row of the failure matrix, the message says what to do. */
export class EngineFailure extends Error {
  override readonly name = 'EngineFailure';
  readonly reason: StreamFailure;
  constructor(reason: StreamFailure, message: string, options?: ErrorOptions) {
    super(`Credence: ${message}`, options);
    this.reason = reason;
  }
}
