import type { AIResponse } from '@credence-ui/core/response';
import type { AnswerEvent, ConsultedSource } from '../../shared/api.ts';

/** Why no whole answer came, in the words of the failure matrix. */
export interface Failure {
  readonly mode: 'outage' | 'latency' | 'invalid' | 'blocked';
  readonly message: string;
}

/** One run of the engine over a question. */
export interface Answer {
  readonly responseId: string;
  readonly phase: 'streaming' | 'ready' | 'failed' | 'stopped';
  /** How many answers stand before this one in the line for the model, `null` when it does not wait. */
  readonly before: number | null;
  /** What has been streamed; kept whatever happens next. */
  readonly text: string;
  /** The answer in its wire form, once it is whole. */
  readonly payload: unknown;
  readonly consulted: readonly ConsultedSource[];
  /** What speaks of it for the staff alone. */
  readonly internal: readonly ConsultedSource[];
  readonly failure: Failure | null;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** An answer of which nothing has arrived yet. */
export function startAnswer(responseId: string, startedAt: number): Answer {
  return {
    responseId,
    phase: 'streaming',
    before: null,
    text: '',
    payload: null,
    consulted: [],
    internal: [],
    failure: null,
    startedAt,
  };
}

/** The answer after one more event of its stream. */
export function advance(answer: Answer, event: AnswerEvent): Answer {
  switch (event.type) {
    case 'waiting':
      return { ...answer, before: event.before };
    case 'text':
      return { ...answer, before: null, text: answer.text + event.delta };
    case 'response':
      return {
        ...answer,
        phase: 'ready',
        before: null,
        payload: event.response,
        consulted: event.consulted,
        internal: event.internalSources ?? [],
      };
    case 'error':
      return {
        ...answer,
        phase: 'failed',
        before: null,
        failure: { mode: event.mode, message: event.message },
      };
    default:
      return event satisfies never;
  }
}

/** What the card is given: the whole payload, or what was streamed so far as an answer without confidence. */
export function responseOf(answer: Answer): unknown {
  if (answer.phase === 'ready') return answer.payload;
  const partial: AIResponse = {
    id: answer.responseId,
    content: answer.text,
    confidence: null,
    citations: [],
    suggestedActions: [],
    requiresHumanReview: false,
  };
  return partial;
}
