/** An engine cannot answer just now. `mode` is the row of the failure matrix, the message says what to do. */
export class EngineFailure extends Error {
  override readonly name = 'EngineFailure';
  readonly mode: 'outage' | 'latency' | 'invalid' | 'blocked';
  constructor(mode: EngineFailure['mode'], message: string, options?: ErrorOptions) {
    super(`Credence: ${message}`, options);
    this.mode = mode;
  }
}
