import { keepEqual } from '../response/continueResponse.ts';
import type { AIResponse } from '../response/response.ts';
import type { AnswerUpdate } from './update.ts';

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
