import { emptyResponse } from '../response/response.ts';
import { toWire } from '../response/wire.ts';
import type { AnswerUpdate } from './update.ts';

/**
 * The bytes of a server-sent event stream, for the body of a `Response` with the type `text/event-stream`. Updates that
 * throw end in an `error` update; a reader that goes away ends them, and aborts the signal that a function is given.
 */
export function encodeAnswerStream(
  updates: AnswerUpdates | ((signal: AbortSignal) => AnswerUpdates),
): ReadableStream<Uint8Array> {
  const left = new AbortController();
  const iterator = iterate(typeof updates === 'function' ? updates(left.signal) : updates);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const step = await iterator.next();
        if (left.signal.aborted) return;
        if (step.done === true) controller.close();
        else controller.enqueue(encoder.encode(formatEvent(step.value)));
      } catch {
        if (left.signal.aborted) return;
        controller.enqueue(encoder.encode(formatEvent(broken)));
        controller.close();
      }
    },
    async cancel() {
      left.abort();
      await iterator.return?.();
    },
  });
}

/** An answer as it comes, such as what a generator gives. */
export type AnswerUpdates = Iterable<AnswerUpdate> | AsyncIterable<AnswerUpdate>;

function iterate(updates: AnswerUpdates): Iterator<AnswerUpdate> | AsyncIterator<AnswerUpdate> {
  return Symbol.asyncIterator in updates
    ? updates[Symbol.asyncIterator]()
    : updates[Symbol.iterator]();
}

/** What was thrown stays on the server: its words may be private. */
const broken: AnswerUpdate = {
  type: 'error',
  message: 'Credence: the answer broke off. Try again.',
  reason: 'outage',
};

function formatEvent(update: AnswerUpdate): string {
  return `data: ${JSON.stringify(writeUpdate(update))}\n\n`;
}

function writeUpdate(update: AnswerUpdate): object {
  if (update.type === 'finish') {
    const { response, ...same } = update;
    return response ? { ...same, response: toWire(response) } : same;
  }
  if (update.type !== 'assessment') return update;
  const { assessment, requiresHumanReview, ...same } = update;
  return {
    ...same,
    assessment: toWire({ ...emptyResponse, assessment }).assessment,
    ...(requiresHumanReview !== undefined && { requires_human_review: requiresHumanReview }),
  };
}
