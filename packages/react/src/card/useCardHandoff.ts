'use client';
import { useEffect, useMemo, useRef } from 'react';
import { createHandoff } from '@credence-ui/core/fallback';
import type { Handoff, HandoffTransport } from '@credence-ui/core/fallback';

/** The caller's hand-off, else one per answer over the caller's transport, else none. */
export function useCardHandoff(
  handoff: Handoff | undefined,
  transport: HandoffTransport | undefined,
  responseId: string,
): Handoff | null {
  const latest = useRef(transport);
  // Keeps the newest transport without losing where the hand-off stands.
  useEffect(() => {
    latest.current = transport;
  }, [transport]);
  const possible = transport !== undefined;
  const own = useMemo(() => {
    if (!possible || responseId === '') return null;
    const deliver: HandoffTransport = (request) =>
      latest.current?.(request) ?? Promise.reject(new Error('no transport'));
    return createHandoff({ transport: deliver });
  }, [possible, responseId]);
  return handoff ?? own;
}
