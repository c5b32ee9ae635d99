'use client';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { FeedbackStatus } from '@credence-ui/core/feedback';
import { warnOnce } from '@credence-ui/core/store';
import { useAnswerState } from '../internals/useControlled.ts';
import { useCredence } from '../provider/CredenceContext.ts';
import { notify, useEmit, useResponseScope } from '../provider/ResponseScope.tsx';

/** The state and acts of one answer's feedback; `Feedback.Root` gives it to its parts. */
export interface FeedbackState {
  /** The answer that all of it is about; '' where nothing names it. */
  readonly responseId: string;
  readonly vote: Vote;
  readonly reasons: readonly string[];
  readonly status: FeedbackStatus;
  /** Votes, or takes the vote back when it is pressed again. */
  readonly toggleVote: (vote: 'up' | 'down') => void;
  readonly toggleReason: (code: string) => void;
  readonly comment: (text: string) => void;
  readonly retry: () => void;
}

/** Keeps one answer's vote, reasons and saving status, and records each act as an event. */
export function useFeedback(options: UseFeedbackOptions): FeedbackState {
  const { vote: given, defaultVote = null, onVoteChange, onVote, onComment, recordText } = options;
  const scope = useResponseScope();
  const responseId = options.responseId ?? scope?.responseId ?? '';
  const { tier = 'unknown', confidence = null } = scope ?? {};
  useNamed(responseId);
  const own = useMemo(() => ({ responseId, tier, confidence }), [responseId, tier, confidence]);
  const emit = useEmit(own);
  const [kept, setVote] = useAnswerState<Vote>(responseId, defaultVote);
  const vote = given === undefined ? kept : given;
  const [reasons, setReasons] = useAnswerState(responseId, noReasons);
  const saving = useSaving(responseId, options.status, options.onRetry);
  const { save } = saving;

  const tell = useCallback(
    (next: Vote, why: readonly string[]) => {
      setReasons(why);
      emit({ type: 'feedback.voted', vote: next, reasons: why });
      if (onVote) save(() => onVote(next, { reasons: why, responseId }));
    },
    [emit, onVote, save, responseId, setReasons],
  );
  const toggleVote = (pressed: 'up' | 'down') => {
    const next = vote === pressed ? null : pressed;
    setVote(next);
    tell(next, []);
    if (onVoteChange) notify(() => onVoteChange(next));
  };
  const toggleReason = (code: string) =>
    tell(vote, reasons.includes(code) ? reasons.filter((one) => one !== code) : [...reasons, code]);
  const comment = (text: string) => {
    const length = text.length;
    emit({ type: 'feedback.commented', length, ...(recordText ? { text } : {}) });
    if (onComment) save(() => onComment(text, { reasons, responseId }));
  };
  return {
    responseId,
    vote,
    reasons,
    status: saving.status,
    toggleVote,
    toggleReason,
    comment,
    retry: saving.retry,
  };
}

/** The developer is told once of feedback that nobody can join with an answer. */
function useNamed(responseId: string): void {
  const isNamed = responseId !== '';
  // Syncs with the console.
  useEffect(() => {
    if (isNamed) return;
    warnOnce(
      'Credence: <Feedback.Root> has no responseId, so its votes belong to no answer. Give it one, or render it inside <Confidence.Root>.',
    );
  }, [isNamed]);
}

const noReasons: readonly string[] = [];

/** How feedback is kept; all of it optional. */
export interface UseFeedbackOptions {
  /** Names the answer. @default the surrounding answer's */
  responseId?: string;
  /** The vote, when the caller keeps it. */
  vote?: Vote;
  /** The vote at first. @default null */
  defaultVote?: Vote;
  /** Told of each vote. */
  onVoteChange?: (vote: Vote) => void;
  /** Saves a vote and its reasons. A promise shows "Saving…"; return or resolve to a `FeedbackReceipt`. @default receipt 'saved' */
  onVote?: (vote: Vote, details: FeedbackDetails) => unknown;
  /** Saves a comment, like `onVote`. */
  onComment?: (text: string, details: FeedbackDetails) => unknown;
  /** Where saving stands, when the caller knows better. @default what the provider's outbox and `onVote` say: saved when both have it */
  status?: FeedbackStatus;
  /** Tries again what could not be saved. @default the outbox sends again, and a save that failed is repeated */
  onRetry?: () => void;
  /** Lets the text of comments travel in events. @default false */
  recordText?: boolean;
}

export const FeedbackContext = createContext<FeedbackState | null>(null);

/** The vote of the surrounding `Feedback.Root` and what a person can do about it. Throws when `part` stands outside of one. */
export function useFeedbackContext(part = 'Root'): FeedbackState {
  const value = useContext(FeedbackContext);
  if (value) return value;
  throw new Error(`Credence: <Feedback.${part}> is outside <Feedback.Root>. Render it inside one.`);
}

/** Saves something; its result, at once or later, is `queued` or else means saved. */
type Save = () => unknown;

interface Saving {
  readonly status: FeedbackStatus;
  readonly save: (act: Save) => void;
  readonly retry: () => void;
}

/** Follows each answer's last save from "saving" to its end; an answer that comes after a newer act is not shown. */
function useSaving(
  responseId: string,
  given: FeedbackStatus | undefined,
  onRetry?: () => void,
): Saving {
  const { outbox } = useCredence();
  const recorded = useRecorded(responseId);
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
    if (onRetry) return onRetry();
    if (act && (!outbox || kept === 'failed')) save(act);
    void outbox?.retryFeedback(responseId);
  }, [responseId, onRetry, save, outbox, kept]);
  // Two may keep the same vote: it is saved when both have it.
  const isOutboxAsked = recorded !== 'idle' && (kept === 'idle' || kept === 'saved');
  return { status: given ?? (isOutboxAsked ? recorded : kept), save, retry };
}

/** Where the last vote or comment on an answer stands in the provider's outbox; `idle` without one. */
function useRecorded(responseId: string): FeedbackStatus {
  const { outbox } = useCredence();
  const read = () => outbox?.feedbackStatus(responseId) ?? 'idle';
  const follow = useCallback(
    (listener: () => void) => outbox?.subscribe(listener) ?? (() => undefined),
    [outbox],
  );
  return useSyncExternalStore(follow, read, read);
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

/** A thumb, or `null` after it was taken back. */
export type Vote = 'up' | 'down' | null;

export type { FeedbackStatus };

/** Everything said about one answer. */
export interface FeedbackDetails {
  /** Codes of the reasons chosen, such as `incorrect`. */
  readonly reasons: readonly string[];
  /** The answer that was rated. */
  readonly responseId: string;
}

/** What a product's saving function may say; nothing means saved, a rejection that it failed. */
export type FeedbackReceipt = 'saved' | 'queued';

/** A reason that can be chosen: its code travels, its label is read. */
export interface FeedbackReason {
  readonly code: string;
  readonly label: string;
}
