import { keepEqual } from '../response/continueResponse.ts';
import type { AIResponse, Assessment, Citation, Evidence, Finish } from '../response/response.ts';

/** One step in which an answer comes; told apart by `type`. */
export type AnswerUpdate =
  /** Before the first text: so many answers stand before this one. */
  | { readonly type: 'waiting'; readonly before: number }
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
  /** What a backend says beside the answer, as JSON under a name of its own; the last of a name counts. */
  | { readonly type: 'note'; readonly name: string; readonly data: unknown }
  /** The last: how the answer ended, with the whole of it where the backend has that. */
  | { readonly type: 'finish'; readonly finish: Finish; readonly response?: AIResponse }
  /** The last: nothing more will come. `message` is for people. */
  | { readonly type: 'error'; readonly message: string; readonly reason: StreamFailure };

/** Why no more comes: the service is down, took too long, sent what cannot be read, or a guardrail stopped it. */
export type StreamFailure = 'outage' | 'latency' | 'invalid' | 'blocked';

/** The answer after one more update. What the update does not touch, or repeats, keeps its identity. */
export function reduceAnswer(response: AIResponse, update: AnswerUpdate): AIResponse {
  return keepEqual(response, change(response, update));
}

function change(response: AIResponse, update: AnswerUpdate): AIResponse {
  switch (update.type) {
    case 'waiting':
    case 'note':
      return response;
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
      return { ...response, finish: update.reason === 'blocked' ? 'filtered' : 'interrupted' };
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
