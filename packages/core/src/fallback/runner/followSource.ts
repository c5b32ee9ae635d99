import { emptyResponse } from '../../response/response.ts';
import type { AIResponse } from '../../response/response.ts';
import { callApart } from '../../store/callApart.ts';
import { reduceAnswer } from '../../stream/update.ts';
import type { AnswerUpdate } from '../../stream/update.ts';
import type { RunnerOptions } from './answerRun.ts';
import type { Resilience } from './runAttempt.ts';
import { SourceFailure } from './answerSource.ts';
import type { AnswerSource, AttemptFailure } from './answerSource.ts';
import type { RunClock } from './beforeDeadline.ts';
import { createGuard } from './createGuard.ts';
import { runAttempt } from './runAttempt.ts';

/** Seconds that a guardrail may take for one judgement. */
const judgementSeconds = 10;

interface Followed {
  readonly source: AnswerSource;
  readonly resilience: Resilience | undefined;
  readonly question: string;
  readonly responseId: string;
  readonly signal: AbortSignal;
  /** Shows an answer as far as it may be shown. */
  readonly show: (response: AIResponse) => void;
  readonly hear: (aside: Aside) => void;
}

/** What a source says that is no part of the answer. */
export type Aside = Extract<AnswerUpdate, { readonly type: 'waiting' | 'note' }>;

/** Asks one source and shows what its guardrail lets through; `null` when a whole answer with words stands. */
export async function followSource(
  options: RunnerOptions & { readonly clock: RunClock },
  { source, resilience, question, responseId, signal, show, hear }: Followed,
): Promise<AttemptFailure | null> {
  const { clock, guardrail, guardrailSeconds, onBlocked } = options;
  const aborter = new AbortController();
  const stop = () => aborter.abort();
  signal.addEventListener('abort', stop);
  let raw = emptyResponse;
  const guard = createGuard({
    guardrail,
    pauseSeconds: guardrailSeconds ?? 0.2,
    deadline: { clock, seconds: judgementSeconds, signals: [signal] },
    release: (response) => {
      if (!aborter.signal.aborted && response.content !== '') show(response);
    },
    onFailure: stop,
  });
  const failure = await runAttempt(source, {
    ...{ question, responseId, clock, resilience, deadlines: options, signal: aborter.signal },
    take: (update) => {
      if (update.type === 'waiting' || update.type === 'note') return hear(update);
      raw = reduceAnswer(raw, update);
      if (update.type !== 'finish') guard.offer(raw);
    },
  });
  // A provider that filters its answer takes back what it said: what waits for judgement is not let through any more.
  const isFiltered = failure?.kind === 'blocked';
  if (isFiltered) stop();
  const stopped = isFiltered ? failure : await guard.settle(raw);
  if (signal.aborted) return new SourceFailure('cancelled', 'cancelled');
  if (stopped?.kind === 'blocked') {
    const incident = { responseId, question, content: raw.content, reason: stopped.message };
    // What the product does with it is no part of the answer.
    callApart(() => onBlocked?.(incident));
  }
  if (stopped) return stopped;
  if (raw.content !== '' || !failure) show(raw);
  if (failure) return failure;
  const isEmpty = raw.content.trim() === '' && raw.finish !== 'refused' && !raw.assessment?.abstain;
  return isEmpty ? new SourceFailure('malformed', 'the answer has no words') : null;
}
