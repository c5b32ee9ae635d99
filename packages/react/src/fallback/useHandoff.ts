'use client';
import type { Handoff, HandoffRequest, HandoffSnapshot } from '@credence-ui/core/fallback';
import { useStore } from '../internals/useStore.ts';
import type { useEmit } from '../provider/ResponseScope.tsx';
import type { FallbackMessages } from '../provider/messages/card.ts';

interface HandoffState {
  readonly snapshot: HandoffSnapshot | null;
  readonly connect: () => void;
}

/** Follows a hand-off and records that it was asked for and how it ended, also when the parts are gone by then. */
export function useHandoff(
  handoff: Handoff | null,
  details: Omit<HandoffRequest, 'id'>,
  emit: ReturnType<typeof useEmit>,
): HandoffState {
  const snapshot = useStore<HandoffSnapshot | null>(handoff ?? none);
  const connect = () => {
    const state = handoff?.getSnapshot().state;
    if (!handoff || state === 'requesting' || state === 'accepted') return;
    emit({ type: 'handoff.requested' });
    const asked = state === 'failed' ? handoff.retry() : handoff.request(details);
    void asked.then((end) => {
      record(end, emit);
      if (end.state === 'failed') awaitLate(handoff, end, emit);
    });
  };
  return { snapshot, connect };
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

/** What the button that asks for a person says. */
export function handoffAction(state: HandoffSnapshot['state'], messages: FallbackMessages): string {
  return {
    idle: messages.fallbackConnect,
    requesting: messages.fallbackConnecting,
    accepted: messages.fallbackConnected,
    failed: messages.fallbackReconnect,
  }[state];
}

/** Where the hand-off stands; empty before it was asked for. */
export function handoffStatus(handoff: HandoffSnapshot, messages: FallbackMessages): string {
  switch (handoff.state) {
    case 'idle':
      return '';
    case 'requesting':
      return messages.fallbackConnecting;
    case 'failed':
      return handoff.reason === 'timeout'
        ? messages.fallbackHandoffTimeout
        : messages.fallbackHandoffFailed;
    case 'accepted':
      return [
        messages.fallbackAcknowledged,
        handoff.position === null ? '' : messages.fallbackPosition(handoff.position),
        handoff.waitMinutes === null ? '' : messages.fallbackWait(handoff.waitMinutes),
      ]
        .filter((sentence) => sentence !== '')
        .join(' ');
    default:
      return handoff satisfies never;
  }
}
