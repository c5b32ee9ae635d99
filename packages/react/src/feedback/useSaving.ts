'use client';
import { useCallback, useRef } from 'react';
import { useAnswerState } from '../internals/useControlled.ts';
import type { FeedbackReceipt, FeedbackStatus } from './feedback.ts';

/** Saves something; its result, at once or later, is `queued` or else means saved. */
export type Save = () => unknown;

interface Saving {
  readonly status: FeedbackStatus;
  readonly save: (act: Save) => void;
  readonly retry: () => void;
}

/** Follows each answer's last save from "saving" to its end; an answer that comes after a newer act is not shown. */
export function useSaving(
  responseId: string,
  given: FeedbackStatus | undefined,
  onRetry?: () => void,
): Saving {
  const [kept, setKept] = useAnswerState<FeedbackStatus>(responseId, 'idle');
  const last = useRef(new Map<string, Save>());
  const save = useCallback(
    (act: Save) => {
      last.current.set(responseId, act);
      run(act, (status) => {
        if (last.current.get(responseId) === act) setKept(status);
      });
    },
    [responseId, setKept],
  );
  const retry = useCallback(() => {
    const act = last.current.get(responseId);
    if (onRetry) onRetry();
    else if (act) save(act);
  }, [responseId, onRetry, save]);
  return { status: given ?? kept, save, retry };
}

function run(act: Save, settle: (status: FeedbackStatus) => void): void {
  try {
    const result = act();
    if (!isPending(result)) return settle(receiptOf(result));
    settle('saving');
    result.then(
      (receipt) => settle(receiptOf(receipt)),
      () => settle('failed'),
    );
  } catch {
    settle('failed');
  }
}

function receiptOf(result: unknown): FeedbackReceipt {
  return result === 'queued' ? 'queued' : 'saved';
}

function isPending(result: unknown): result is PromiseLike<unknown> {
  return (
    typeof result === 'object' &&
    result !== null &&
    'then' in result &&
    typeof result.then === 'function'
  );
}
