import { createAnswerRunner, requestSource } from '@credence-ui/core/fallback';
import type { AnswerCache, AnswerRunner, AnswerSource, Handoff } from '@credence-ui/core/fallback';
import { parseResponse } from '@credence-ui/core/response';
import {
  circuitBreaker,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  wrap,
} from 'cockatiel';
import type { Fault } from '../../shared/fault.ts';
import type { Api, Question } from '../api/createApi.ts';
import { RequestError } from '../api/RequestError.ts';
import type { Conversation } from './conversation.ts';
import { guardrail } from './guardrail.ts';

/** A runner for one more answer of a conversation. What is remembered of the server is shared by all of them. */
export function createRunners(options: createRunners.Options): createRunners.Runners {
  const { api, handoffOf } = options;
  const resilience = { primary: patience() };
  const again = retry(away, { maxAttempts: 8, backoff: new ExponentialBackoff() });
  return (conversation, { pace, fault, slowAfterSeconds }) => {
    const about = ({ ticketId }: Conversation) => (ticketId === null ? {} : { ticketId });
    const { key } = conversation;
    const given = { ...about(conversation), conversation: key, ...(fault && { fault }) };
    const ask = (source?: 'backup'): AnswerSource =>
      requestSource((question, { signal, responseId }) =>
        api.answer({ question, responseId, ...given, ...(source && { source }) }, signal),
      );
    return {
      run: (question, { responseId = '' } = {}) =>
        createAnswerRunner({
          primary: ask(),
          backup: ask('backup'),
          cache: keptBy(api, { responseId, ...about(conversation) }),
          human: handoffOf(conversation),
          guardrail,
          onBlocked: (incident) =>
            void again.execute(() => api.blocked(incident)).catch(() => undefined),
          resilience,
          policy: {
            hasFaq: true,
            slowAfterSeconds,
            ...(pace !== null && { typicalSeconds: pace }),
          },
          ...deadlines,
        }).run(question, { responseId }),
    };
  };
}

export declare namespace createRunners {
  interface Options {
    readonly api: Pick<Api, 'answer' | 'kept' | 'blocked'>;
    readonly handoffOf: (conversation: Conversation) => Handoff;
  }
  type Runners = (
    conversation: Conversation,
    given: {
      /** Seconds that answers take here; `null` when not known. */
      readonly pace: number | null;
      /** What is broken on purpose. */
      readonly fault: Fault | null;
      /** Seconds without a word after which waiting is explained. */
      readonly slowAfterSeconds: number;
    },
  ) => AnswerRunner;
}

/** In seconds. The server gives a silent model up after `CREDENCE_TIMEOUT`, at most 600; this is for a server that hangs. */
const deadlines = { firstWordSeconds: 630, silenceSeconds: 630, totalSeconds: 1800 };

/** Tries twice more where the server was not reached, and leaves it alone for ten seconds after five failures. */
function patience() {
  const backoff = new ExponentialBackoff({ initialDelay: 200, maxDelay: 1000 });
  return wrap(
    retry(away, { maxAttempts: 2, backoff }),
    circuitBreaker(away, { halfOpenAfter: 10_000, breaker: new ConsecutiveBreaker(5) }),
  );
}

const away = handleWhen((error) => error instanceof RequestError && isPassing(error));

function isPassing({ status }: RequestError): boolean {
  return status === null || status === 502 || status === 503 || status === 504;
}

/** What the server keeps of answers that it gave to the same question. */
function keptBy(api: Pick<Api, 'kept'>, about: Omit<Question, 'question'>): AnswerCache {
  return {
    async find(question) {
      const kept = await api.kept({ ...about, question });
      return kept && { ...kept, response: parseResponse(kept.response) };
    },
  };
}
