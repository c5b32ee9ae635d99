'use client';
import { useMemo } from 'react';
import type { Outbox, OutboxSnapshot } from '@credence-ui/core/feedback';
import { useStore } from '../internals/useStore.ts';
import { useSurroundings } from '../provider/surroundings.ts';

/** What the provider's outbox holds, and what a person can do about it. */
export interface OutboxState extends OutboxSnapshot {
  /** Sends what waits now. */
  readonly flush: Outbox['flush'];
  /** Sends events again that the server refused: those of `ids`, without which all. */
  readonly retryRejected: Outbox['retryRejected'];
  /** Deletes events that the server refused: those of `ids`, without which all. */
  readonly discardRejected: Outbox['discardRejected'];
  /** A line of JSON for each event that was refused and each record that cannot be read, for a file to keep. */
  readonly exportSetAside: Outbox['exportSetAside'];
}

/**
 * Follows the provider's outbox: what waits, what only memory holds, what was refused. `null` where the provider has none.
 *
 * @example
 * const outbox = useOutbox();
 * return outbox && outbox.pending > 0 ? <p>{outbox.pending} to send</p> : null;
 */
export function useOutbox(): OutboxState | null {
  const { outbox } = useSurroundings();
  const snapshot = useStore<OutboxSnapshot | null>(outbox ?? none);
  return useMemo(
    () =>
      outbox &&
      snapshot && {
        ...snapshot,
        flush: () => outbox.flush(),
        retryRejected: (ids) => outbox.retryRejected(ids),
        discardRejected: (ids) => outbox.discardRejected(ids),
        exportSetAside: () => outbox.exportSetAside(),
      },
    [outbox, snapshot],
  );
}

const none = { subscribe: () => () => undefined, getSnapshot: () => null };
