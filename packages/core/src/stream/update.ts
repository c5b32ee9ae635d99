import type { AIResponse, Assessment, Citation, Evidence, Finish } from '../response/response.ts';

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
