'use client';
import { useEffect, useMemo, useState } from 'react';
import type {
  AnswerRun,
  AnswerRunner,
  FallbackAction,
  RunSnapshot,
} from '@credence-ui/core/fallback';
import { emptyResponse } from '@credence-ui/core/response';
import { useStore } from '../internals/useStore.ts';
import { idleProps } from './createAnswerStream.ts';
import type { AnswerProps } from './createAnswerStream.ts';

/**
 * Asks a runner of `createAnswerRunner` and follows the latest question: `<ResponseCard {...answer.props} />` shows it,
 * `<Fallback.Notice from={answer.from} cached={answer.cached} />` says where it came from. Unmounting ends it.
 */
export function useAnswerRun(runner: AnswerRunner): UseAnswerRun {
  const [run, setRun] = useState<AnswerRun | null>(null);
  const snapshot = useStore<RunSnapshot | null>(run ?? none);
  // Syncs with the request: a question that nobody follows any more is given up.
  useEffect(() => () => run?.stop(), [run]);
  return useMemo(
    () => ({
      run: snapshot,
      props: propsOf(snapshot),
      from: snapshot?.from ?? 'primary',
      cached: snapshot?.cached ?? null,
      ask: (question: string) => setRun(runner.run(question)),
      stop: () => run?.stop(),
      recover: (action: FallbackAction) => run?.recover(action) ?? false,
    }),
    [runner, run, snapshot],
  );
}

export interface UseAnswerRun {
  /** All that the runner says; `null` before the first question. */
  readonly run: RunSnapshot | null;
  /** What `ResponseCard` takes. */
  readonly props: AnswerProps;
  readonly from: RunSnapshot['from'];
  readonly cached: RunSnapshot['cached'];
  ask(question: string): void;
  /** Ends the answer that comes; its text stays. */
  stop(): void;
  /** Does what the person chose, for `onRecover`; false for what is the product's to do. */
  recover(action: FallbackAction): boolean;
}

function propsOf(snapshot: RunSnapshot | null): AnswerProps {
  if (!snapshot) return idleProps;
  const { response, streaming, responseId, outcome } = snapshot;
  // An answer is what its response says.
  return outcome.kind === 'answer' && response !== emptyResponse
    ? { response, streaming, responseId }
    : { response, streaming, responseId, outcome };
}

const none = { subscribe: () => () => undefined, getSnapshot: (): RunSnapshot | null => null };
