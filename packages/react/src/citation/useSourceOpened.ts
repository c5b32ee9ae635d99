'use client';
import type { Citation } from '@credence-ui/core/response';
import { useEventCallback } from '../internals/useKept.ts';
import { useEmit } from '../provider/ResponseScope.tsx';

/** Records that a person opened a source on purpose, and tells the caller. */
export function useSourceOpened(
  onSourceOpened: ((citation: Citation) => void) | undefined,
): (citation: Citation) => void {
  const emit = useEmit();
  return useEventCallback((citation: Citation) => {
    emit({ type: 'source.opened', citationId: citation.id });
    onSourceOpened?.(citation);
  });
}
