'use client';

import { useEffect, useRef } from 'react';
import type { Decision } from '@credence-ui/core/policy';
import type { AIResponse } from '@credence-ui/core/response';
import { tierWords, useEmit, useMessages, useTier } from '@credence-ui/react/provider';

interface AnswerStatusProps {
  response: AIResponse;
  responseId: string;
  show: Decision['show'];
}

/** Tells a screen reader that an answer is on its way and what came of it, and the event log that one was shown. */
function AnswerStatus({ response, responseId, show }: AnswerStatusProps) {
  useShown(responseId, show === 'answer' || show === 'draft');
  const messages = useMessages();
  const tier = useTier(response.confidence);
  const ready = messages.cardReady(tierWords(tier, messages).label, response.citations.length);
  const words = {
    streaming: messages.cardGenerating,
    fallback: messages.cardFallback,
    answer: ready,
    draft: ready,
  };
  return (
    <p data-slot="answer-status" role="status" className="sr-only">
      {words[show]}
    </p>
  );
}

/** Once for each answer, however often its card is rendered. */
function useShown(responseId: string, complete: boolean) {
  const emit = useEmit();
  const shown = useRef('');
  useEffect(() => {
    if (!complete || shown.current === responseId) return;
    shown.current = responseId;
    emit({ type: 'response.shown' });
  }, [responseId, complete, emit]);
}

export { AnswerStatus };
