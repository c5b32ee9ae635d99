'use client';
import { useCallback, useRef, useState } from 'react';
import type { FeedbackReceipt, FeedbackStatus } from './feedback.ts';

/** Saves something; its result, at once or later, is `queued` or else means saved. */
export type Save = () => unknown;

interface Saving {
  readonly status: FeedbackStatus;
  readonly save: (act: Save) => void;
  readonly retry: () => void;
}

/** Follows the last save from "saving" to its end; an answer that comes after a newer act is not shown. */
export function useSaving(given: FeedbackStatus | undefined, onRetry?: () => void): Saving {
  const [kept, setKept] = useState<FeedbackStatus>('idle');
  const last = useRef<Save | null>(null);
  const save = useCallback((act: Save) => {
    last.current = act;
    const settle = (status: FeedbackStatus) => {
      if (last.current === act) setKept(status);
    };
    run(act, settle);
  }, []);
  const retry = useCallback(() => {
    if (onRetry) onRetry();
    else if (last.current) save(last.current);
  }, [onRetry, save]);
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
