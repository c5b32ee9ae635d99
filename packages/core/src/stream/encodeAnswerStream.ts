import { emptyResponse } from '../response/response.ts';
import { toWire } from '../response/wire.ts';
import type { AnswerUpdate } from './update.ts';

/**
 * The bytes of a server-sent event stream, for the body of a `Response` with the type `text/event-stream`. Updates that
 * throw end in an `error` update; a reader that goes away ends them.
 */
export function encodeAnswerStream(
  updates: Iterable<AnswerUpdate> | AsyncIterable<AnswerUpdate>,
): ReadableStream<Uint8Array> {
  const iterator =
    Symbol.asyncIterator in updates ? updates[Symbol.asyncIterator]() : updates[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const step = await iterator.next();
        if (step.done === true) controller.close();
        else controller.enqueue(encoder.encode(formatEvent(step.value)));
      } catch {
        controller.enqueue(encoder.encode(formatEvent(broken)));
        controller.close();
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
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
