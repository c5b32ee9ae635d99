'use client';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { targetKey } from '@credence-ui/core/event';
import type { EventBody, FeedbackTarget } from '@credence-ui/core/event';
import type {
  FeedbackStatus,
  LastVote,
  Outbox,
  ServerVote,
  Vote,
  VoteState,
} from '@credence-ui/core/feedback';
import { warnOnce } from '@credence-ui/core/store';
import { useKept } from '../internals/useKept.ts';
import { useSurroundings } from '../provider/surroundings.ts';
import { mintId, notify, useEmit, useResponseScope } from '../provider/ResponseScope.tsx';
import { useSaving } from './useSaving.ts';
import type { FeedbackReceipt, Saving } from './useSaving.ts';
import { useVoteState } from './useVoteState.ts';
import type { Outside } from './useVoteState.ts';

/** The state and acts of one vote; `Feedback.Root` gives it to its parts. */
export interface FeedbackState {
  /** The answer that all of it is about; '' where nothing names it. */
  readonly responseId: string;
  /** The answer, or the claim or citation of it, that all of it is about. */
  readonly target: FeedbackTarget;
  readonly vote: Vote;
  /** What became of the vote: none yet, given, given otherwise, or taken back. */
  readonly stage: VoteState['stage'];
  readonly reasons: readonly string[];
  readonly status: FeedbackStatus;
  /** Votes, or takes the vote back when it is pressed again. */
  readonly toggleVote: (vote: 'up' | 'down') => void;
  readonly toggleReason: (code: string) => void;
  /** Takes the last click on a thumb back, reasons and all; `null` where there is nothing to undo. */
  readonly undo: (() => void) | null;
  /** Saves words of one's own: the first 10,000 characters, without those that no server can store. */
  readonly comment: (text: string) => void;
  readonly retry: () => void;
  /** Days for which the product keeps feedback; `null` where it does not say. */
  readonly keptFor: number | null;
}

/** Keeps one vote, its reasons and where saving stands, and records each act as an event. */
export function useFeedback(options: UseFeedbackOptions): FeedbackState {
  const { vote: given, defaultVote = null, onVoteChange, onVote, onComment, recordText } = options;
  const scope = useResponseScope();
  const responseId = options.responseId ?? scope?.responseId ?? '';
  const target = useKept(options.target ?? wholeAnswer);
  const about = target.kind === 'answer' ? undefined : { target };
  useNamed(responseId);
  const emit = useOwnEmit(responseId);
  const key = JSON.stringify([responseId, targetKey(target)]);
  const { save, repeat, own } = useSaving(key);
  const recorded = useRecorded(responseId, target);
  const [state, apply] = useVoteState(key, defaultVote, useOutside(own, recorded, options));
  const vote = given === undefined ? state.vote : given;
  const { stage, reasons, before } = state;
  const status = options.status ?? state.status;

  const tell = (next: Pick<VoteState, 'vote' | 'reasons'>, type: 'act' | 'undo' = 'act') => {
    const id = emit({ type: 'feedback.voted', vote: next.vote, reasons: next.reasons, ...about });
    apply({ type, id, vote: next.vote, reasons: next.reasons }, given);
    if (onVote) save(id, () => onVote(next.vote, { reasons: next.reasons, responseId, ...about }));
    if (onVoteChange && next.vote !== vote) notify(() => onVoteChange(next.vote));
  };
  return {
    ...{ responseId, target, vote, stage, reasons, status, keptFor: options.keptFor ?? null },
    toggleVote: (pressed) => tell({ vote: vote === pressed ? null : pressed, reasons: [] }),
    toggleReason: (code) => tell({ vote, reasons: toggled(reasons, code) }),
    undo: before && (() => tell(before, 'undo')),
    comment(words) {
      const text = readComment(words);
      const told = { length: text.length, ...(recordText && { text }) };
      const id = emit({ type: 'feedback.commented', ...told, ...about });
      apply({ type: 'comment', id });
      if (onComment) save(id, () => onComment(text, { reasons, responseId, ...about }));
    },
    retry() {
      if (options.onRetry) return options.onRetry();
      if (!recorded.outbox || own.status === 'failed') repeat();
      void recorded.outbox?.retryFeedback(responseId, target);
    },
  };
}

const wholeAnswer = { kind: 'answer' } as const;

function toggled(reasons: readonly string[], code: string): readonly string[] {
  return reasons.includes(code) ? reasons.filter((one) => one !== code) : [...reasons, code];
}

/** Records an act on the answer; gives the act's id, also where nobody listens. */
function useOwnEmit(responseId: string): (body: EventBody) => string {
  const { tier = 'unknown', confidence = null } = useResponseScope() ?? {};
  const own = useMemo(() => ({ responseId, tier, confidence }), [responseId, tier, confidence]);
  const emit = useEmit(own);
  return (body) => emit(body) ?? mintId();
}

/** What the provider's outbox knows of the last vote or comment; `idle` without one. */
function useRecorded(responseId: string, target: FeedbackTarget): Recorded {
  const { outbox } = useSurroundings();
  const follow = useCallback(
    (listener: () => void) => outbox?.subscribe(listener) ?? (() => undefined),
    [outbox],
  );
  const readStatus = () => outbox?.feedbackStatus(responseId, target) ?? 'idle';
  const readVote = () => outbox?.lastVote(responseId, target) ?? null;
  const status = useSyncExternalStore(follow, readStatus, readStatus);
  const told = useSyncExternalStore(follow, readVote, readVote);
  return { outbox, status, told };
}

interface Recorded {
  readonly outbox: Outbox | null;
  readonly status: FeedbackStatus;
  readonly told: LastVote | null;
}

/** What the outbox, the caller's saving and the server know. Two may keep the same vote: it is saved when both have it. */
function useOutside(own: Saving['own'], recorded: Recorded, options: UseFeedbackOptions): Outside {
  const serverVote = useKept(options.serverVote ?? null);
  const { status, told } = recorded;
  const statusOf = useCallback(
    (act: string | null) => {
      const saving = own.id === act ? own.status : 'idle';
      const isOutboxAsked = status !== 'idle' && (saving === 'idle' || saving === 'saved');
      return isOutboxAsked ? status : saving;
    },
    [own, status],
  );
  const sequenceOf = useCallback(
    (act: string | null) => (own.id === act ? own.sequence : undefined),
    [own],
  );
  return { told, serverVote, statusOf, sequenceOf };
}

/** Characters of a comment, of which more could not be sent with other events. */
export const longestComment = 10_000;

/** Words as a server can store them: half a character and NUL are none. */
function readComment(words: string): string {
  return words
    .slice(0, longestComment)
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
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

/** How feedback is kept; all of it optional. */
export interface UseFeedbackOptions {
  /** Names the answer. @default the surrounding answer's */
  responseId?: string;
  /** What is rated: the answer, or a claim or citation of it. @default the answer */
  target?: FeedbackTarget;
  /** The vote, when the caller keeps it. */
  vote?: Vote;
  /** The vote at first. @default null */
  defaultVote?: Vote;
  /** The vote as the server has it: it wins over what is shown, except over a vote that is on its way. */
  serverVote?: ServerVote | null;
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
  /** Days for which the product keeps feedback, for `Feedback.Consent` to say. @default nothing is said */
  keptFor?: number;
}

export const FeedbackContext = createContext<FeedbackState | null>(null);

/** The vote of the surrounding `Feedback.Root` and what a person can do about it. Throws when `part` stands outside of one. */
export function useFeedbackContext(part = 'Root'): FeedbackState {
  const value = useContext(FeedbackContext);
  if (value) return value;
  throw new Error(`Credence: <Feedback.${part}> is outside <Feedback.Root>. Render it inside one.`);
}

/** Everything said about one answer. */
export interface FeedbackDetails {
  /** Codes of the reasons chosen, such as `incorrect`. */
  readonly reasons: readonly string[];
  /** The answer that was rated. */
  readonly responseId: string;
  /** The claim or citation of it that was rated. @default the answer */
  readonly target?: FeedbackTarget;
}

/** A reason that can be chosen: its code travels, its label is read. */
export interface FeedbackReason {
  readonly code: string;
  readonly label: string;
}

export type { FeedbackReceipt, FeedbackStatus, FeedbackTarget, ServerVote, Vote };
