import { useMemo } from 'react';
import { uncitedOf } from '../answer/answer.ts';
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
    if (answer?.phase !== 'done') return [];
    return listSources(answer.props.response, uncitedOf(answer), value ?? []);
  }, [answer, value]);
}
