import { createEventReader } from './createEventReader.ts';
import { readUpdate } from './readUpdate.ts';
import { extendContent } from './reduceAnswer.ts';
import type { AnswerUpdate, StreamFailure } from './update.ts';

/**
 * The updates of an answer that comes as server-sent events. Never throws: a failure is an `error` update, a stream that
 * ends before its answer does gives a `finish` of `interrupted`, and an abort ends quietly.
 */
export async function* readAnswerStream(
  response: Response,
  { signal }: ReadAnswerOptions = {},
): AsyncGenerator<AnswerUpdate, void> {
  const refused = refuse(response);
  if (refused) {
    await response.body?.cancel().catch(() => undefined);
    if (signal?.aborted !== true) yield refused;
    return;
  }
  let content = '';
  try {
    for await (const data of readEvents(response, signal)) {
      const update = readUpdate(data, content);
      if (update?.type === 'text') content = extendContent(content, update.delta, update.at);
      if (update) yield update;
      if (update?.type === 'finish' || update?.type === 'error') return;
    }
  } catch (error) {
    if (!isAbort(error, signal)) yield fail('outage', 'the connection was lost', 'Try again.');
    return;
  }
  if (signal?.aborted !== true) yield { type: 'finish', finish: 'interrupted' };
}

export interface ReadAnswerOptions {
  /** Ends the reading, and with it the request. */
  readonly signal?: AbortSignal;
}

function refuse({ ok, status, headers, body }: Response): AnswerUpdate | undefined {
  const isLate = status === 408 || status === 504;
  if (!ok) {
    return fail(isLate ? 'latency' : 'outage', `the server answered ${status}`, 'Try again.');
  }
  const type = headers.get('content-type')?.toLowerCase() ?? '';
  if (body && type.startsWith('text/event-stream')) return undefined;
  const what = `the server sent ${type || 'nothing'} in place of an event stream`;
  return fail('invalid', what, 'Answer with encodeAnswerStream as text/event-stream.');
}

function fail(reason: StreamFailure, what: string, then: string): AnswerUpdate {
  return { type: 'error', reason, message: `Credence: ${what}. ${then}` };
}

function isAbort(error: unknown, signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true || (error instanceof Error && error.name === 'AbortError');
}

/** The data of each event. Whoever leaves off early ends the request too. */
async function* readEvents(
  { body }: Response,
  signal: AbortSignal | undefined,
): AsyncGenerator<string, void> {
  if (!body) return;
  const bytes = body.getReader();
  const cancel = () => void bytes.cancel().catch(() => undefined);
  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted === true) cancel();
  const decoder = new TextDecoder();
  const events = createEventReader();
  try {
    for (;;) {
      const { done, value } = await bytes.read();
      if (signal?.aborted === true) return;
      yield* events.take(decoder.decode(value, { stream: !done }));
      if (done) return yield* events.end();
    }
  } finally {
    signal?.removeEventListener('abort', cancel);
    cancel();
  }
}
