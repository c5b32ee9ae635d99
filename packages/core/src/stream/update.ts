import { keepEqual } from '../response/continueResponse.ts';
import { emptyResponse } from '../response/response.ts';
import type { AIResponse, Assessment, Citation, Evidence, Finish } from '../response/response.ts';
import { toWire } from '../response/wire.ts';

/** One step in which an answer comes; told apart by `type`. */
export type AnswerUpdate =
  /** More words. `at` is their offset in `content` in UTF-16 units: what is there already is passed over. */
  | { readonly type: 'text'; readonly delta: string; readonly at?: number }
  /** All sources so far; they come after the text that their spans name. */
  | { readonly type: 'citations'; readonly citations: readonly Citation[] }
  | { readonly type: 'evidence'; readonly evidence: Evidence }
  /** What the evidence amounts to; `confidence` in [0, 1] stands in for that of the assessment. */
  | {
      readonly type: 'assessment';
      readonly assessment: Assessment;
      readonly confidence?: number | null;
      readonly requiresHumanReview?: boolean;
    }
  /** The last: how the answer ended, with the whole of it where the backend has that. */
  | { readonly type: 'finish'; readonly finish: Finish; readonly response?: AIResponse }
  /** The last: nothing more will come. */
  | { readonly type: 'error'; readonly message: string; readonly reason: StreamFailure };

/** Why no more comes: the service is down, took too long, or sent what cannot be read. */
export type StreamFailure = 'outage' | 'latency' | 'invalid';

/** The answer after one more update. What the update does not touch, or repeats, keeps its identity. */
export function reduceAnswer(response: AIResponse, update: AnswerUpdate): AIResponse {
  return keepEqual(response, change(response, update));
}

function change(response: AIResponse, update: AnswerUpdate): AIResponse {
  switch (update.type) {
    case 'text':
      return { ...response, content: extendContent(response.content, update.delta, update.at) };
    case 'citations':
      return { ...response, citations: update.citations };
    case 'evidence':
      return { ...response, evidence: update.evidence };
    case 'assessment': {
      const { assessment, confidence = assessment.confidence, requiresHumanReview } = update;
      const isReviewed = requiresHumanReview ?? response.requiresHumanReview;
      return { ...response, assessment, confidence, requiresHumanReview: isReviewed };
    }
    case 'finish': {
      const whole = update.response ?? response;
      return { ...whole, id: whole.id ?? response.id, finish: update.finish };
    }
    case 'error':
      return { ...response, finish: 'interrupted' };
    default:
      return update satisfies never;
  }
}

/**
 * The text with `delta` at its offset, or at the end without one. Words that are there already are passed over; where
 * others stand, a model began anew from there and they give way.
 */
export function extendContent(content: string, delta: string, at = content.length): string {
  if (at >= content.length) return content + delta;
  if (content.startsWith(delta, at)) return content;
  return content.slice(0, at) + delta;
}

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
