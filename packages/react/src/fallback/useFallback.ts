'use client';
import { createContext, useContext, useEffect, useRef } from 'react';
import { decideFallback, isHandoffOver } from '@credence-ui/core/fallback';
import type {
  Availability,
  FallbackAction,
  FallbackDecision,
  FallbackPolicy,
  Handoff,
  HandoffProgress,
  HandoffRequest,
  HandoffSnapshot,
  Outcome,
} from '@credence-ui/core/fallback';
import { fallbackRules } from '@credence-ui/core/policy';
import { useStore } from '../internals/useStore.ts';
import { useCredence } from '../provider/CredenceContext.ts';
import { useEmit, useResponseScope } from '../provider/ResponseScope.tsx';
import type { FallbackMessages } from '../provider/messages/fallback.ts';
import { placeWords } from './FallbackProgress.tsx';

/** What a person meets when there is no answer to offer, and what they can do about it. */
export interface FallbackState {
  readonly decision: FallbackDecision;
  /** Share of the typical time that has passed, in [0, 1]; `null` when not waiting or not known. */
  readonly progress: number | null;
  readonly handoff: HandoffSnapshot | null;
  /** Whether a person was asked for and is awaited, so that asking again changes nothing. */
  readonly isAsked: boolean;
  /** Whether people answer now, as the product said; `null` when it did not. */
  readonly availability: Availability | null;
  /** Asks for a person, or asks again after a failure. Does nothing while asking and once acknowledged. */
  readonly connect: () => void;
  readonly act: (action: FallbackAction | 'found') => void;
}

/** Decides what is shown for an outcome, records it once, and runs the hand-off. */
export function useFallback(options: UseFallbackOptions): FallbackState {
  const { outcome, handoff = null, availability = null, question = '', onAction } = options;
  const policy = { ...fallbackRules(useCredence().policy), ...options.policy };
  const scope = useResponseScope();
  const responseId = options.responseId ?? scope?.responseId ?? '';
  const { tier = 'unknown', confidence = null } = scope ?? {};
  const emit = useEmit({ responseId, tier, confidence });
  const decision = decideFallback(outcome, policy);
  useShown(decision, responseId, emit);
  const reason = decision.mode ?? 'asked';
  const details = { responseId, question, reason, tier };
  const { snapshot, isAsked, connect } = useHandoff(handoff, details, emit);
  const act = (action: FallbackAction | 'found') => {
    if (action === 'human' && handoff) connect();
    if (action === 'human' && !handoff) emit({ type: 'handoff.requested' });
    if (action === 'report') emit({ type: 'answer.reported', reason: 'blocked' });
    onAction?.(action);
  };
  const progress = progressOf(outcome, policy);
  return { decision, progress, handoff: snapshot, isAsked, availability, connect, act };
}

/** What became of the question, and what the product has in place for it. */
export interface UseFallbackOptions {
  /** What became of the question. */
  outcome: Outcome;
  /** What differs here from the provider's policy. */
  policy?: FallbackPolicy;
  /** A hand-off from `createHandoff`; the action `human` runs it. */
  handoff?: Handoff;
  /** Whether people answer now, from `availabilityOf`. A request can be left at any time. */
  availability?: Availability | null;
  /** What the person asked, for the one who takes over. @default '' */
  question?: string;
  /** Names the answer. @default the surrounding answer's */
  responseId?: string;
  /** Told of every action that a person chooses. */
  onAction?: (action: FallbackAction | 'found') => void;
}

function useShown(
  { mode }: FallbackDecision,
  responseId: string,
  emit: ReturnType<typeof useEmit>,
): void {
  const shown = useRef<string | null>(null);
  // Syncs with the event log: what a person was shown is recorded once.
  useEffect(() => {
    const key = mode && `${mode} ${responseId}`;
    if (!mode || shown.current === key) return;
    shown.current = key;
    emit({ type: 'fallback.shown', mode });
    if (mode === 'offensive') emit({ type: 'answer.blocked', reason: mode });
  }, [mode, responseId, emit]);
}

function progressOf(outcome: Outcome, policy: FallbackPolicy): number | null {
  const typical = policy.typicalSeconds ?? 0;
  if (outcome.kind !== 'waiting' || typical <= 0) return null;
  return Math.min(1, Math.max(0, outcome.elapsedSeconds / typical));
}

export const FallbackContext = createContext<FallbackState | null>(null);

/** The surrounding `Fallback.Root`. Throws when `part` stands outside of one. */
export function useFallbackContext(part: string): FallbackState {
  const value = useContext(FallbackContext);
  if (value) return value;
  throw new Error(`Credence: <Fallback.${part}> is outside <Fallback.Root>. Render it inside one.`);
}

interface HandoffState {
  readonly snapshot: HandoffSnapshot | null;
  /** Whether asking again would change nothing. */
  readonly isAsked: boolean;
  readonly connect: () => void;
}

/** Follows a hand-off and records that it was asked for and how it ended, also when the parts are gone by then. */
export function useHandoff(
  handoff: Handoff | null,
  details: Omit<HandoffRequest, 'id'>,
  emit: ReturnType<typeof useEmit>,
): HandoffState {
  const snapshot = useStore<HandoffSnapshot | null>(handoff ?? none);
  const followed = snapshot?.state === 'accepted' ? snapshot.followed : null;
  const progress = useStore<HandoffProgress | null>(followed ?? nothing);
  const isOver = progress !== null && isHandoffOver(progress.status);
  const isAsked = snapshot?.state === 'requesting' || (snapshot?.state === 'accepted' && !isOver);
  const connect = () => {
    const state = handoff?.getSnapshot().state;
    if (!handoff || state === 'requesting' || (state === 'accepted' && !isOver)) return;
    emit({ type: 'handoff.requested' });
    const asked = state === 'failed' ? handoff.retry() : handoff.request(details);
    void asked.then((end) => {
      record(end, emit);
      if (end.state === 'failed') awaitLate(handoff, end, emit);
    });
  };
  return { snapshot, isAsked, connect };
}

/** An acknowledgement may come after its request was given up; until the person asks again it is that request's. */
function awaitLate(
  handoff: Handoff,
  failed: HandoffSnapshot,
  emit: ReturnType<typeof useEmit>,
): void {
  const leave = handoff.subscribe(() => {
    const now = handoff.getSnapshot();
    if (now === failed) return;
    leave();
    if (now.state === 'accepted') record(now, emit);
  });
}

function record(end: HandoffSnapshot, emit: ReturnType<typeof useEmit>): void {
  if (end.state === 'accepted') emit({ type: 'handoff.accepted', position: end.position });
  if (end.state === 'failed') emit({ type: 'handoff.failed', reason: end.reason });
}

const none = {
  subscribe: () => () => undefined,
  getSnapshot: (): HandoffSnapshot | null => null,
};

const nothing = {
  subscribe: () => () => undefined,
  getSnapshot: (): HandoffProgress | null => null,
};

/** What the button that asks for a person says. */
export function handoffAction(state: HandoffSnapshot['state'], messages: FallbackMessages): string {
  return {
    idle: messages.fallbackConnect,
    requesting: messages.fallbackConnecting,
    accepted: messages.fallbackConnected,
    failed: messages.fallbackReconnect,
  }[state];
}

/** Where the hand-off stands; `opening` says when people answer again, if they do not now. */
export function handoffStatus(
  handoff: HandoffSnapshot,
  messages: FallbackMessages,
  opening: string,
): string {
  switch (handoff.state) {
    case 'idle':
      return opening;
    case 'requesting':
      return messages.fallbackConnecting;
    case 'failed':
      return handoff.reason === 'timeout'
        ? messages.fallbackHandoffTimeout
        : messages.fallbackHandoffFailed;
    case 'accepted':
      // `Fallback.Progress` says it.
      if (handoff.followed !== null) return '';
      return [messages.fallbackAcknowledged, ...placeWords(handoff, messages)].join(' ');
    default:
      return handoff satisfies never;
  }
}
