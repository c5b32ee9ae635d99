'use client';
import { useCallback, useMemo } from 'react';
import { useAnswerState } from '../internals/useControlled.ts';
import { notify, useEmit, useResponseScope } from '../provider/ResponseScope.tsx';
import type { FeedbackDetails, FeedbackStatus, Vote } from './feedback.ts';
import { useSaving } from './useSaving.ts';

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

const noReasons: readonly string[] = [];

/** How feedback is kept; all of it optional. */
export interface UseFeedbackOptions {
  /** Names the answer. @default the surrounding answer's */
  responseId?: string;
  /** The vote, when the caller keeps it. */
  vote?: Vote;
  /** @default null */
  defaultVote?: Vote;
  onVoteChange?: (vote: Vote) => void;
  /** Saves a vote and its reasons. A promise shows "Saving…"; return or resolve to a `FeedbackReceipt`. @default receipt 'saved' */
  onVote?: (vote: Vote, details: FeedbackDetails) => unknown;
  /** Saves a comment, like `onVote`. */
  onComment?: (text: string, details: FeedbackDetails) => unknown;
  /** Where saving stands, when an outbox knows better. */
  status?: FeedbackStatus;
  /** Tries again what an outbox could not save. @default the last save is repeated */
  onRetry?: () => void;
  /** Lets the text of comments travel in events. @default false */
  recordText?: boolean;
}
