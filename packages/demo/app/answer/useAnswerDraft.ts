import { useEffect, useMemo } from 'react';
import { decide } from '@credence-ui/core/policy';
import { safeParseResponse } from '@credence-ui/core/response';
import type { Draft } from '@credence-ui/draft';
import { useCredence } from '@credence-ui/react/provider';
import { useCopilot } from '../shell/CopilotContext.ts';
import { responseOf } from './answer.ts';
import type { Answer } from './answer.ts';

/** The draft of an answer that is whole, under the review that the policy asks for; `null` before, or when it cannot be read. */
export function useAnswerDraft(answer: Answer, key: string): Draft | null {
  const { drafts } = useCopilot();
  const response = useMemo(() => {
    const parsed = answer.phase === 'streaming' ? null : safeParseResponse(responseOf(answer));
    return parsed?.ok ? parsed.response : null;
  }, [answer]);
  const { policy } = useCredence();
  const { responseId } = answer;
  const draft = response && drafts.of({ key, responseId, response });
  // Syncs the draft with the cut-offs in force.
  useEffect(() => {
    const decision = response && decide(response, policy);
    // What is withheld and sent all the same is written anew.
    if (decision) draft?.setMode('review' in decision ? decision.review.mode : 'write');
  }, [draft, response, policy]);
  return draft;
}
