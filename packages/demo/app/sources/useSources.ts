import { useMemo } from 'react';
import { safeParseResponse } from '@credence-ui/core/response';
import type { Answer } from '../answer/answer.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useResource } from '../store/useResource.ts';
import { listSources } from './source.ts';
import type { Source } from './source.ts';

/** The pages that an answer cites or that were consulted for it; none while it is streaming. */
export function useSources(answer: Answer | null): readonly Source[] {
  const { documents } = useCopilot();
  const { value } = useResource(documents);
  return useMemo(() => {
    if (answer?.phase !== 'ready') return [];
    const parsed = safeParseResponse(answer.payload);
    return listSources(parsed.ok ? parsed.response : null, answer.consulted, value ?? []);
  }, [answer, value]);
}
