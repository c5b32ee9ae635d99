'use client';
import type { Handoff, HandoffRequest, HandoffSnapshot } from '@credence-ui/core/fallback';
import { useStore } from '../internals/useStore.ts';
import type { useEmit } from '../provider/ResponseScope.tsx';

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
