'use client';
import { useEffect } from 'react';
import { useEmit } from '../provider/useEmit.ts';

const shown = new Set<string>();

/** Records that an answer was shown: once for its id, however often cards with it come and go. */
export function useShownOnce(responseId: string, complete: boolean): void {
  const emit = useEmit();
  // Syncs with the event log, where an answer that is looked at again is still one answer.
  useEffect(() => {
    if (!complete || shown.has(responseId)) return;
    shown.add(responseId);
    emit({ type: 'response.shown' });
  }, [responseId, complete, emit]);
}
