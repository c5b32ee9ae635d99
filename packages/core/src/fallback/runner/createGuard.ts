import type { AIResponse } from '../../response/response.ts';
import { SourceFailure, failureOf } from './answerSource.ts';
import type { AttemptFailure } from './answerSource.ts';
import { beforeDeadline } from './beforeDeadline.ts';
import type { Deadline, RunClock } from './beforeDeadline.ts';

/**
 * Judges the text so far, now and then while it grows and once more when it is whole. `null` lets it through; words say why it is
 * blocked. It is asked about one text at a time: what comes meanwhile, and while it rests, is judged together.
 */
export type Guardrail = (
  content: string,
  given: { readonly isWhole: boolean },
) => string | null | Promise<string | null>;

/** Lets an answer through as far as its guardrail has judged it. */
export interface Guard {
  offer(response: AIResponse): void;
  /** Judges the whole; resolves to `null` when it is let through. */
  settle(response: AIResponse): Promise<AttemptFailure | null>;
}

export interface GuardOptions {
  readonly guardrail: Guardrail | undefined;
  /** Between two judgements of a growing answer. */
  readonly pauseSeconds: number;
  readonly deadline: Deadline;
  /** What may be shown. */
  readonly release: (response: AIResponse) => void;
  /** Told once, as soon as something is blocked: nothing is released any more. */
  readonly onFailure: (failure: AttemptFailure) => void;
}

/** A guardrail that throws, or does not answer in time, lets nothing through: what was not judged is not shown. */
export function createGuard(options: GuardOptions): Guard {
  const { guardrail, pauseSeconds, deadline, release, onFailure } = options;
  let offered: AIResponse | null = null;
  let failure: AttemptFailure | null = null;
  let judging: Promise<void> | null = null;
  const rest = createRest(deadline.clock, pauseSeconds);
  let passed = '';

  async function judge(response: AIResponse, isWhole: boolean): Promise<void> {
    try {
      const isKnown = !isWhole && response.content === passed;
      const verdict = isKnown ? null : (guardrail?.(response.content, { isWhole }) ?? null);
      const reason = verdict instanceof Promise ? await beforeDeadline(verdict, deadline) : verdict;
      if (reason !== null) throw new SourceFailure('blocked', reason);
      passed = response.content;
      if (!isWhole) release(response);
    } catch (thrown) {
      failure = failureOf(thrown);
      onFailure(failure);
    }
  }

  async function judgeAll(): Promise<void> {
    for (let next = offered; next && !failure; next = offered) {
      offered = null;
      await judge(next, false);
      if (guardrail) await rest.begin();
    }
    judging = null;
  }

  return {
    offer(response) {
      offered = response;
      judging ??= judgeAll();
    },
    async settle(response) {
      offered = null;
      rest.end();
      await judging;
      if (!failure) await judge(response, true);
      return failure;
    },
  };
}

/** The time for which nothing is judged; once ended it never begins again. */
function createRest(clock: RunClock, seconds: number) {
  let isOver = false;
  let wake = (): void => undefined;
  return {
    begin: () =>
      new Promise<void>((resolve) => {
        if (isOver) return resolve();
        const stop = clock.after(seconds * 1000, resolve);
        wake = () => {
          stop();
          resolve();
        };
      }),
    end() {
      isOver = true;
      wake();
    },
  };
}
