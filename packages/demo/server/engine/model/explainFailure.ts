import {
  APICallError,
  InvalidResponseDataError,
  JSONParseError,
  RetryError,
  TypeValidationError,
} from 'ai';
import { EngineFailure } from '../EngineFailure.ts';
import { longestAnswer } from './longestAnswer.ts';
import { retryWhen } from './retryWhen.ts';

/** What went wrong at a model endpoint as a row of the failure matrix, with what to do. */
export function explainFailure(error: unknown, asked: Asked): EngineFailure {
  const cause = RetryError.isInstance(error) ? error.lastError : error;
  if (cause instanceof EngineFailure) return cause;
  if (cause instanceof AnswerTooLong || isTimeout(cause))
    return new EngineFailure('latency', slowness(cause, asked), { cause });
  if (isNoChat(cause)) return new EngineFailure('invalid', noChat(asked.endpoint), { cause });
  if (APICallError.isInstance(cause) && cause.statusCode !== 200)
    return new EngineFailure('outage', reasonOf(cause, asked), { cause });
  const what = APICallError.isInstance(cause)
    ? `the connection to the model at ${asked.endpoint} was lost in the middle of its answer`
    : `the model at ${asked.endpoint} failed in the middle of its answer`;
  return new EngineFailure('outage', `${what}. Try again, or hand over to a person.`, { cause });
}

/** The answer kept coming, but did not come to an end in time. */
export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong';
}

interface Asked {
  readonly endpoint: string;
  /** The longest silence that was waited for. */
  readonly timeoutSeconds: number;
  /** @default the time of the call */
  readonly now?: Date;
}

function slowness(cause: unknown, { endpoint, timeoutSeconds }: Asked): string {
  const what =
    cause instanceof AnswerTooLong
      ? `took longer than ${timeoutSeconds * longestAnswer} s for its answer, which is ${longestAnswer} times CREDENCE_TIMEOUT`
      : `sent nothing for ${timeoutSeconds} s`;
  return `the model at ${endpoint} ${what}. Try again, hand over to a person, or wait longer with CREDENCE_TIMEOUT.`;
}

function noChat(endpoint: string): string {
  return `${endpoint} does not speak the streaming chat API: it answered, but with no stream of an answer. Check CREDENCE_BASE_URL, which often ends with /v1.`;
}

function reasonOf({ statusCode, responseHeaders }: APICallError, { endpoint, now }: Asked): string {
  const when = retryWhen(responseHeaders?.['retry-after'], now);
  switch (statusCode) {
    case undefined:
      return `the model endpoint ${endpoint} cannot be reached. Check that it runs and CREDENCE_BASE_URL.`;
    case 401:
    case 403:
      return `the model endpoint ${endpoint} refuses the key (${statusCode}). Check CREDENCE_API_KEY.`;
    case 404:
      return `the model endpoint ${endpoint} does not know this model or address (404). Check CREDENCE_MODEL and CREDENCE_BASE_URL.`;
    case 429:
      return `the model endpoint ${endpoint} takes no more requests just now (429). Try again ${when ?? 'in a minute'}.`;
    default:
      return `the model endpoint ${endpoint} failed (${statusCode}). Try again${when === null ? '' : ` ${when}`}, or hand over to a person.`;
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

/** What came is no stream of chat chunks. */
function isNoChat(error: unknown): boolean {
  return [InvalidResponseDataError, JSONParseError, TypeValidationError].some((kind) =>
    kind.isInstance(error),
  );
}
