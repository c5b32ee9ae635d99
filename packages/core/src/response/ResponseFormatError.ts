const wireForm = 'Send the wire form that responseSchema describes.';
const otherReader =
  'Pass the parsed body of one answer to the reader of the provider that sent it.';

/** A payload that is no answer at all: no object, one without text, or one that a provider's reader does not know. */
export class ResponseFormatError extends Error {
  override readonly name = 'ResponseFormatError';
  /** Where in the payload; `$` is the payload itself. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** The reader that did not know the payload; `null` when it was no provider's. */
  readonly provider: string | null;
  /** The text that could be read all the same; empty when there was none. */
  readonly content: string;

  constructor({ path, expected, received }: ResponseIssue, origin?: PayloadOrigin) {
    super(
      `Credence: the ${origin ? `${origin.provider} payload` : 'response'} has ${received} at "${path}" where ` +
        `${expected} is needed. ${origin ? otherReader : wireForm}`,
    );
    this.path = path;
    this.expected = expected;
    this.received = received;
    this.provider = origin?.provider ?? null;
    this.content = origin?.content ?? '';
  }
}

/** Whose payload it was, and what could be read of it. */
interface PayloadOrigin {
  readonly provider: string;
  readonly content: string;
}

/** Something in a payload that could not be used as it was, and what was there instead. */
export interface ResponseIssue {
  /** Where in the payload, such as `citations[0].page`; `$` is the payload itself. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** Names what was received without repeating long or private text. */
export function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isFinite(value) ? `number ${value}` : String(value);
  if (typeof value === 'string') return value.length > 24 ? 'string' : `string "${value}"`;
  return typeof value;
}
