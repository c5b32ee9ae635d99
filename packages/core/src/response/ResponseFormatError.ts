import type { ResponseIssue } from './issue.ts';

/** A payload that is no answer at all: no object, or one without text. */
export class ResponseFormatError extends Error {
  override readonly name = 'ResponseFormatError';
  /** Where in the payload; `$` is the payload itself. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;

  constructor({ path, expected, received }: ResponseIssue) {
    super(
      `Credence: the response has ${received} at "${path}" where ${expected} is needed. ` +
        'Send the wire form that responseSchema describes.',
    );
    this.path = path;
    this.expected = expected;
    this.received = received;
  }
}
