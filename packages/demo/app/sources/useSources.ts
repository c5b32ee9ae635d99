import { useMemo } from 'react';
import { safeParseResponse } from '@credence-ui/core/response';
import type { Answer } from '../answer/answer.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useResource } from '../store/useResource.ts';
import { listSources } from './source.ts';
import type { Source } from './source.ts';

/** What an answer cites, what was consulted for it and what is internal; none while it is streaming. */
export function useSources(answer: Answer | null): readonly Source[] {
  const { documents } = useCopilot();
  const { value } = useResource(documents);
  return useMemo(() => {
    if (answer?.phase !== 'ready') return [];
    const parsed = safeParseResponse(answer.payload);
    return listSources(parsed.ok ? parsed.response : null, answer, value ?? []);
  }, [answer, value]);
}
