'use client';
import { useMemo } from 'react';
import { decideFallback } from '@credence-ui/core/fallback';
import type { FallbackPolicy, Outcome } from '@credence-ui/core/fallback';
import { safeParseResponse } from '@credence-ui/core/response';
import type { AIResponse } from '@credence-ui/core/response';
import { useKept } from '../internals/useKept.ts';

/** What a card has to show: an answer that stands, one that still comes, or a failure with what is left of the answer. */
export interface CardView {
  readonly response: AIResponse;
  readonly outcome: Outcome;
  readonly kind: 'answer' | 'streaming' | 'fallback';
}

/** Reads whatever came as the response and decides whether it stands. Never throws for model output. */
export function useCardView(options: CardViewOptions): CardView {
  const { response: input, streaming, outcome: given, policy } = options;
  const parsed = useMemo(() => safeParseResponse(input), [input]);
  // A growing answer comes as a new object with each chunk; what stands in it is mostly the same.
  const response = useKept(parsed.ok ? parsed.response : nothing);
  return useMemo(() => {
    const outcome = given ?? outcomeOf(parsed.ok || streaming, response);
    const { mode } = streaming && !given ? { mode: null } : decideFallback(outcome, policy);
    if (mode !== null) return { response, outcome, kind: 'fallback' };
    return { response, outcome, kind: streaming ? 'streaming' : 'answer' };
  }, [parsed, response, streaming, given, policy]);
}

interface CardViewOptions {
  readonly response: unknown;
  readonly streaming: boolean;
  readonly outcome: Outcome | undefined;
  readonly policy: FallbackPolicy | undefined;
}

const nothing: AIResponse = {
  id: null,
  content: '',
  confidence: null,
  citations: [],
  suggestedActions: [],
  requiresHumanReview: false,
};

function outcomeOf(readable: boolean, response: AIResponse): Outcome {
  return readable ? { kind: 'answer', response } : { kind: 'error', reason: 'invalid' };
}
