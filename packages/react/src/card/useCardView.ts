'use client';
import { useEffect, useMemo } from 'react';
import { decideFallback } from '@credence-ui/core/fallback';
import type { FallbackPolicy, Outcome } from '@credence-ui/core/fallback';
import { safeParseResponse } from '@credence-ui/core/response';
import type { AIResponse, ResponseIssue } from '@credence-ui/core/response';
import { warnOnce } from '@credence-ui/core/store';
import { useEventCallback } from '../internals/useEventCallback.ts';
import { useKept } from '../internals/useKept.ts';

/** What a card has to show: an answer that stands, one that still comes, or a failure with what is left of the answer. */
export interface CardView {
  readonly response: AIResponse;
  readonly outcome: Outcome;
  readonly kind: 'answer' | 'streaming' | 'fallback';
}

/** Reads whatever came as the response and decides whether it stands. Never throws for model output. */
export function useCardView(options: CardViewOptions): CardView {
  const { response: input, streaming, outcome: given, policy, onIssues } = options;
  const parsed = useMemo(() => safeParseResponse(input), [input]);
  useIssues(streaming || given ? none : parsed.issues, parsed.ok, onIssues);
  return useMemo(() => {
    const response = parsed.ok ? parsed.response : nothing;
    const outcome = given ?? outcomeOf(parsed.ok || streaming, response);
    const { mode } = streaming && !given ? { mode: null } : decideFallback(outcome, policy);
    if (mode !== null) return { response, outcome, kind: 'fallback' };
    return { response, outcome, kind: streaming ? 'streaming' : 'answer' };
  }, [parsed, streaming, given, policy]);
}

interface CardViewOptions {
  readonly response: unknown;
  readonly streaming: boolean;
  readonly outcome: Outcome | undefined;
  readonly policy: FallbackPolicy | undefined;
  readonly onIssues: ((issues: readonly ResponseIssue[]) => void) | undefined;
}

const none: readonly ResponseIssue[] = [];

/** Tells what had to be repaired or left out of a response: the developer once, the product each time. */
function useIssues(
  found: readonly ResponseIssue[],
  isShown: boolean,
  onIssues: CardViewOptions['onIssues'],
): void {
  const issues = useKept(found);
  const tell = useEventCallback((all: readonly ResponseIssue[]) => onIssues?.(all));
  // Syncs with the console and the product's own log.
  useEffect(() => {
    if (issues.length === 0) return;
    const outcome = isShown ? 'It is shown without that' : 'There is no answer to show';
    for (const { path, expected, received } of issues)
      warnOnce(
        `Credence: the response has ${received} at "${path}" where ${expected} is needed. ${outcome}; send it as the schema of responses has it.`,
      );
    tell(issues);
  }, [issues, isShown, tell]);
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
