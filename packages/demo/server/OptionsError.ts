/** The command line or the environment cannot be followed. The message says what to do. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
  constructor(message: string) {
    super(`Credence: ${message}`);
  }
}
