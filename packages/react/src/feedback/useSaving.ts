'use client';
import { useCallback, useRef } from 'react';
import type { FeedbackStatus } from '@credence-ui/core/feedback';
import { useAnswerState } from '../internals/useControlled.ts';

/** What a product's saving function may say. Nothing means saved; a rejection, or an answer that speaks of a failure, that it failed. */
export type FeedbackReceipt =
  | 'saved'
  | 'queued'
  /** The number under which the server stored it, to compare with that of `serverVote`. */
  | { readonly sequence: number };

/** Saves something; its result, at once or later, is a `FeedbackReceipt`. */
export type Save = () => unknown;

/** The caller's own saving. */
export interface Saving {
  /** Where the caller's own saving of the last act stands, and which act that was. */
  readonly own: Own;
  readonly save: (id: string, act: Save) => void;
  /** Repeats the last save; `false` where there was none. */
  readonly repeat: () => boolean;
}

interface Own {
  readonly id: string | null;
  readonly status: FeedbackStatus;
  /** Where the server told it. */
  readonly sequence?: number;
}

const nothing: Own = { id: null, status: 'idle' };

/** Follows the last save of each thing that is voted on from "saving" to its end; the end of an older act is not shown. */
export function useSaving(key: string): Saving {
  const [own, setOwn] = useAnswerState<Own>(key, nothing);
  const last = useRef(new Map<string, { readonly id: string; readonly act: Save }>());
  const save = useCallback(
    (id: string, act: Save) => {
      const saved = { id, act };
      last.current.set(key, saved);
      run(act, (end) => {
        if (last.current.get(key) === saved) setOwn({ id, ...end });
      });
    },
    [key, setOwn],
  );
  const repeat = useCallback(() => {
    const saved = last.current.get(key);
    if (saved) save(saved.id, saved.act);
    return saved !== undefined;
  }, [key, save]);
  return { own, save, repeat };
}

type End = Omit<Own, 'id'>;

function run(act: Save, settle: (end: End) => void): void {
  try {
    const result = act();
    if (!isPending(result)) return settle(readReceipt(result));
    settle({ status: 'saving' });
    result.then(
      (receipt) => settle(readReceipt(receipt)),
      () => settle({ status: 'failed' }),
    );
  } catch {
    settle({ status: 'failed' });
  }
}

/** What a saving function said, also where it hands on what a server or a client library answered. */
function readReceipt(result: unknown): End {
  if (result === 'queued') return { status: 'queued' };
  if (result === false || result === 'failed' || result instanceof Error)
    return { status: 'failed' };
  if (typeof result !== 'object' || result === null) return { status: 'saved' };
  // An object's fields are unknown until checked, which is what this type says.
  const { ok, success, error, status, sequence } = result as Readonly<Record<string, unknown>>;
  const isRefusal =
    ok === false ||
    success === false ||
    (error !== undefined && error !== null && error !== false) ||
    (typeof status === 'number' && (status < 200 || status > 299));
  if (isRefusal) return { status: 'failed' };
  return { status: 'saved', ...(typeof sequence === 'number' && { sequence }) };
}

function isPending(result: unknown): result is PromiseLike<unknown> {
  return (
    typeof result === 'object' &&
    result !== null &&
    'then' in result &&
    typeof result.then === 'function'
  );
}
