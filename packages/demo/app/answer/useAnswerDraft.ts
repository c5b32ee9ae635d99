import { useEffect, useMemo } from 'react';
import { safeParseResponse } from '@credence-ui/core/response';
import { reviewMode } from '@credence-ui/draft';
import type { Draft } from '@credence-ui/draft';
import { useTier } from '@credence-ui/react/provider';
import { useCopilot } from '../shell/CopilotContext.ts';
import { responseOf } from './answer.ts';
import type { Answer } from './answer.ts';

/** The draft of an answer that is whole, under the review that its tier asks for; `null` before, or when it cannot be read. */
export function useAnswerDraft(answer: Answer, key: string): Draft | null {
  const { drafts } = useCopilot();
  const response = useMemo(() => {
    const parsed = answer.phase === 'streaming' ? null : safeParseResponse(responseOf(answer));
    return parsed?.ok ? parsed.response : null;
  }, [answer]);
  const { tone } = useTier(response?.confidence ?? null);
  const mode = reviewMode({ tone, requiresHumanReview: response?.requiresHumanReview ?? false });
  const { responseId } = answer;
  const draft = response && drafts.of({ key, responseId, response });
  // Syncs the draft with the cut-offs in force.
  useEffect(() => {
    draft?.setMode(mode);
  }, [draft, mode]);
  return draft;
}
