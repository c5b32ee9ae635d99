import { APICallError, RetryError } from 'ai';
import { EngineFailure } from '../EngineFailure.ts';

/** What went wrong at a model endpoint as a row of the failure matrix, with what to do. */
export function explainFailure(error: unknown, { endpoint, timeoutSeconds }: Asked): EngineFailure {
  const cause = RetryError.isInstance(error) ? error.lastError : error;
  if (cause instanceof EngineFailure) return cause;
  if (isTimeout(cause)) {
    return new EngineFailure(
      'latency',
      `the model at ${endpoint} sent nothing for ${timeoutSeconds} s or did not come to an end. Try again, hand over to a person, or wait longer with CREDENCE_TIMEOUT.`,
      { cause },
    );
  }
  if (!APICallError.isInstance(cause)) {
    return new EngineFailure(
      'outage',
      `the answer of the model at ${endpoint} broke off. Try again, or hand over to a person.`,
      { cause },
    );
  }
  return new EngineFailure('outage', reasonOf(cause.statusCode, endpoint), { cause });
}

interface Asked {
  readonly endpoint: string;
  /** The longest silence that was waited for. */
  readonly timeoutSeconds: number;
}

function reasonOf(status: number | undefined, endpoint: string): string {
  if (status === undefined)
    return `the model endpoint ${endpoint} cannot be reached. Check that it runs and CREDENCE_BASE_URL.`;
  if (status === 401 || status === 403)
    return `the model endpoint ${endpoint} refuses the key (${status}). Check CREDENCE_API_KEY.`;
  if (status === 404)
    return `the model endpoint ${endpoint} does not know this model or address (404). Check CREDENCE_MODEL and CREDENCE_BASE_URL.`;
  if (status === 429)
    return `the model endpoint ${endpoint} takes no more requests just now (429). Try again in a minute.`;
  return `the model endpoint ${endpoint} failed (${status}). Try again, or hand over to a person.`;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
