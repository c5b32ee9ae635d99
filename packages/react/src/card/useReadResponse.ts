'use client';
import { useEffect, useMemo, useRef } from 'react';
import type { Outcome } from '@credence-ui/core/fallback';
import { continueResponse, emptyResponse } from '@credence-ui/core/response';
import type { AIResponse, ReadResponse, ResponseIssue } from '@credence-ui/core/response';
import { warnOnce } from '@credence-ui/core/store';
import { useEventCallback, useIsomorphicLayoutEffect, useKept } from '../internals/useKept.ts';

/** Reads whatever came as the response, and tells what of it could not be used. Never throws for model output. */
export function useReadResponse(
  input: unknown,
  { streaming, failed, onIssues }: ReadOptions,
): { readonly response: AIResponse; readonly outcome: Outcome } {
  const parsed = useParsed(input);
  useIssues(streaming || failed ? none : parsed.issues, parsed.ok, onIssues);
  return useMemo(() => {
    const response = parsed.ok ? parsed.response : emptyResponse;
    const isMissing = !parsed.ok && !streaming;
    const outcome: Outcome = isMissing ? invalid : { kind: 'answer', response };
    return { response, outcome };
  }, [parsed, streaming]);
}

/** Of a growing response, what did not change is the same as on the page. */
function useParsed(input: unknown): ReadResponse['result'] {
  const shown = useRef<ReadResponse | null>(null);
  const read = useMemo(() => continueResponse(input, shown.current), [input]);
  // What is on the page counts, not what was only rendered.
  useIsomorphicLayoutEffect(() => {
    shown.current = read;
  }, [read]);
  return read.result;
}

interface ReadOptions {
  readonly streaming: boolean;
  /** Whether the caller knows of a failure, so that nothing is said of what came. */
  readonly failed: boolean;
  readonly onIssues: ((issues: readonly ResponseIssue[]) => void) | undefined;
}

const none: readonly ResponseIssue[] = [];
const invalid: Outcome = { kind: 'error', reason: 'invalid' };

/** Tells what had to be repaired or left out of a response: the developer once, the product each time. */
function useIssues(
  found: readonly ResponseIssue[],
  isShown: boolean,
  onIssues: ReadOptions['onIssues'],
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
