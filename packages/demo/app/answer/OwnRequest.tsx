import { useCallback, useSyncExternalStore } from 'react';
import type { FollowedHandoff } from '@credence-ui/core/fallback';
import { Fallback } from '@credence-ui/react/fallback';
import { useCopilot } from '../shell/CopilotContext.ts';
import type { Asked } from './createHandoffs.ts';

/** What becomes of a request for a person that was made on this device, where no answer is shown that would say it, as after a reload. */
export function OwnRequest({ asked }: { readonly asked: Asked }) {
  const followed = useFollowed(asked);
  return followed && <Fallback.Progress followed={followed} className="own-request" />;
}

function useFollowed({ key, ticketId, question }: Asked): FollowedHandoff | null {
  const { handoffs } = useCopilot();
  const subscribe = useCallback(
    (listener: () => void) => handoffs.of({ key, ticketId, question }).subscribe(listener),
    [handoffs, key, ticketId, question],
  );
  const snapshot = useSyncExternalStore(
    subscribe,
    () => handoffs.find(key)?.getSnapshot() ?? null,
    () => null,
  );
  return snapshot?.state === 'accepted' ? snapshot.followed : null;
}
