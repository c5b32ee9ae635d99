import { isRecord } from '../../event/isRecord.ts';
import type { AnswerUpdate } from '../../stream/update.ts';
import type { AIResponse } from '../../response/response.ts';

/**
 * Where answers come from: a model, or a backend. It ends with a `finish` or an `error`, or throws; a `SourceFailure` says why.
 * `readAnswerStream(response)` makes one of a `fetch`.
 */
export type AnswerSource = (
  question: string,
  request: { readonly signal: AbortSignal; readonly responseId: string },
) => AsyncIterable<AnswerUpdate>;

/** Why a source gave no whole answer. */
export type FailureKind =
  'timed-out' | 'rate-limited' | 'outage' | 'blocked' | 'malformed' | 'cancelled';

/** An attempt that gave no whole answer. */
export interface AttemptFailure {
  readonly kind: FailureKind;
  /** For the log, or of the guardrail. */
  readonly message: string;
  /** Seconds after which the source asked to be tried again; `null` where it did not say. */
  readonly retryAfterSeconds: number | null;
}

/** Throw it from a source to say why it fails; anything else that is thrown counts as an outage. */
export class SourceFailure extends Error implements AttemptFailure {
  readonly kind: FailureKind;
  readonly retryAfterSeconds: number | null;

  constructor(kind: FailureKind, message: string, retryAfterSeconds: number | null = null) {
    super(message);
    this.name = 'SourceFailure';
    this.kind = kind;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** What was thrown, as a failure. An error with a `status` of 429 is a rate limit, which `retryAfterSeconds` may say the end of. */
export function failureOf(thrown: unknown): AttemptFailure {
  if (thrown instanceof SourceFailure) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const fields = isRecord(thrown) ? thrown : {};
  const kind = fields['status'] === 429 ? 'rate-limited' : 'outage';
  const seconds = fields['retryAfterSeconds'];
  const isKnown = typeof seconds === 'number' && seconds > 0 && seconds < Infinity;
  return { kind, message, retryAfterSeconds: isKnown ? seconds : null };
}

/** An answer that was given before. */
export interface CachedAnswer {
  readonly response: AIResponse;
  /** When it was given, in milliseconds since 1970. */
  readonly at: number;
  /** Of the documents that it was made from, where the product names versions. */
  readonly sourceVersion?: string;
}

/** Answers to common questions. A cache that throws holds nothing. */
export interface AnswerCache {
  find(question: string): CachedAnswer | null | Promise<CachedAnswer | null>;
  /** Told of each whole answer that was neither withheld nor of low confidence. */
  keep?(question: string, answer: CachedAnswer): void | Promise<void>;
}
