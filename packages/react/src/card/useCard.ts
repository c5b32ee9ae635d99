'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createHandoff } from '@credence-ui/core/fallback';
import type { Handoff, HandoffTransport, Outcome } from '@credence-ui/core/fallback';
import { decide, withReview } from '@credence-ui/core/policy';
import type { Decision } from '@credence-ui/core/policy';
import { continueResponse, emptyResponse } from '@credence-ui/core/response';
import type { AIResponse, ReadResponse, ResponseIssue } from '@credence-ui/core/response';
import { warnOnce } from '@credence-ui/core/store';
import { omitUndefined } from '../internals/renderPart.tsx';
import { useEventCallback, useIsomorphicLayoutEffect, useKept } from '../internals/useKept.ts';
import { useCredence } from '../provider/index.ts';
import type { Card, CardActs, CardOwn, CardSources } from './card.ts';
import { mintId } from '../provider/ResponseScope.tsx';

/** Reads whatever came as the response, decides what is done with it, and keeps what belongs to the answer in view. */
export function useCard(given: CardOwn): Card {
  const { streaming = false, onIssues } = given;
  const read = useReadResponse(given.response, {
    streaming,
    failed: given.outcome !== undefined,
    onIssues,
  });
  const outcome = given.outcome ?? read.outcome;
  const { decision, response } = useDecided(read.response, {
    outcome,
    streaming,
    sendable: given.onSend !== undefined,
  });
  const responseId = useResponseId(given.responseId ?? response.id, response.content);
  const handoff = useCardHandoff(given.handoff, given.transport, responseId);
  const sources = useSources(given);
  return { given, response, responseId, decision, outcome, handoff, sources };
}

interface Situation {
  readonly outcome: Outcome;
  readonly streaming: boolean;
  readonly sendable: boolean;
}

/** What the policy makes of an answer, and the answer with the review that is asked for now. */
function useDecided(
  response: AIResponse,
  { outcome, streaming, sendable }: Situation,
): { readonly decision: Decision; readonly response: AIResponse } {
  const { policy } = useCredence();
  return useMemo(() => {
    const decision = decide(response, policy, { outcome, streaming, sendable });
    if (!response.assessment || !('review' in decision)) return { decision, response };
    const assessment = withReview(response.assessment, decision.review);
    return { decision, response: { ...response, assessment } };
  }, [response, policy, outcome, streaming, sendable]);
}

/** One pair of functions for all chunks, lest all markers are rendered for each. */
function useSources({ onOpenSource, onSourceOpened }: CardActs): CardSources {
  const open = useEventCallback(onOpenSource ?? ignore);
  const tell = useEventCallback(onSourceOpened ?? ignore);
  const [opens, tells] = [onOpenSource !== undefined, onSourceOpened !== undefined];
  return useMemo(
    () =>
      omitUndefined({
        onOpenSource: opens ? open : undefined,
        onSourceOpened: tells ? tell : undefined,
      }),
    [opens, tells, open, tell],
  );
}

function ignore(): void {
  // Nobody asked to be told.
}

/**
 * Events need a key even where the backend gave none; it is never rendered, so the server's may differ. A text that does
 * not go on with the one on the page is another answer; an empty one is none yet.
 */
function useResponseId(given: string | null, content: string): string {
  const shown = useRef('');
  const [minted, setMinted] = useState(() => ({ id: mintId(), content: '' }));
  // What is on the page counts, not what was only rendered.
  useIsomorphicLayoutEffect(() => {
    if (content !== '') shown.current = content;
  }, [content]);
  const goesOn =
    given !== null || content === '' || content.slice(0, shown.current.length) === shown.current;
  if (!goesOn && minted.content !== content) setMinted({ id: mintId(), content });
  return given ?? minted.id;
}

/** The caller's hand-off, else one per answer over the caller's transport, else none. */
function useCardHandoff(
  handoff: Handoff | undefined,
  transport: HandoffTransport | undefined,
  responseId: string,
): Handoff | null {
  const latest = useRef(transport);
  // Keeps the newest transport without losing where the hand-off stands.
  useEffect(() => {
    latest.current = transport;
  }, [transport]);
  const possible = transport !== undefined;
  const own = useMemo(() => {
    if (!possible || responseId === '') return null;
    const deliver: HandoffTransport = (request) =>
      latest.current?.(request) ?? Promise.reject(new Error('no transport'));
    return createHandoff({ transport: deliver });
  }, [possible, responseId]);
  return handoff ?? own;
}

/** Reads whatever came as the response, and tells what of it could not be used. Never throws for model output. */
function useReadResponse(
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
  const tell = useEventCallback(onIssues ?? ignore);
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
