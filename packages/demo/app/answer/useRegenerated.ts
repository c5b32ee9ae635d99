import { useMemo } from 'react';
import { safeParseResponse } from '@credence-ui/core/response';
import { useEmit, useTier } from '@credence-ui/react/provider';
import type { Answer } from './answer.ts';

/** Records that a person asked for another draft than `answer`. */
export function useRegenerated(answer: Answer | null): () => void {
  const confidence = useMemo(() => {
    const parsed = answer?.phase === 'ready' ? safeParseResponse(answer.payload) : null;
    return parsed?.ok ? parsed.response.confidence : null;
  }, [answer]);
  const tier = useTier(confidence).name;
  const emit = useEmit({ responseId: answer?.responseId ?? '', tier, confidence });
  return () => {
    emit({ type: 'answer.regenerated' });
  };
}
