import { useEffect } from 'react';
import { decide } from '@credence-ui/core/policy';
import type { Draft } from '@credence-ui/draft';
import { useCredence } from '@credence-ui/react/provider';
import { useCopilot } from '../shell/CopilotContext.ts';
import type { Answer } from './answer.ts';

/** The draft of an answer that is whole, under the review that the policy asks for; `null` before. */
export function useAnswerDraft(answer: Answer, key: string): Draft | null {
  const { drafts } = useCopilot();
  const { policy } = useCredence();
  const { responseId, streaming } = answer.props;
  const response = streaming ? null : answer.props.response;
  const draft = response && drafts.of({ key, responseId, response });
  // Syncs the draft with the cut-offs in force.
  useEffect(() => {
    const decision = response && decide(response, policy);
    // What is withheld and sent all the same is written anew.
    if (decision) draft?.setMode('review' in decision ? decision.review.mode : 'write');
    const { undoSeconds = 0, undoApproved = false } = policy.review;
    draft?.setUndo(undoSeconds, undoApproved);
  }, [draft, response, policy]);
  return draft;
}
