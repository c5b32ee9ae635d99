'use client';

import { useMemo } from 'react';
import type { Handoff, Outcome } from '@credence-ui/core/fallback';
import { decide, withReview } from '@credence-ui/core/policy';
import type { Decision } from '@credence-ui/core/policy';
import { emptyResponse, safeParseResponse } from '@credence-ui/core/response';
import type { AIResponse } from '@credence-ui/core/response';
import { answerText } from '@credence-ui/react/answer';
import { useAnswerDraft, useDraftValue, withoutMarkers } from '@credence-ui/react/draft';
import type { AnswerDraft } from '@credence-ui/react/draft';
import type { UseFeedbackOptions } from '@credence-ui/react/feedback';
import { useCredence } from '@credence-ui/react/provider';
import { AnswerStatus } from '@/registry/credence/ui/answer-status';
import { Citations, CitedText } from '@/registry/credence/ui/citations';
import {
  Confidence,
  ConfidenceDisclaimer,
  ConfidenceHeader,
  ConfidenceReasons,
} from '@/registry/credence/ui/confidence';
import {
  Draft,
  DraftActions,
  DraftBadge,
  DraftChanges,
  DraftChecklist,
  DraftEditor,
} from '@/registry/credence/ui/draft';
import { Fallback } from '@/registry/credence/ui/fallback';
import { Feedback } from '@/registry/credence/ui/feedback';
import { cn } from '@/lib/utils';

interface ResponseCardProps {
  /** The answer, or whatever JSON a backend sent in its place. */
  response: unknown;
  /** Names the answer: its draft, its votes and its events. */
  responseId: string;
  /** True while the text grows. */
  streaming?: boolean | undefined;
  /** What became of the question, when the product knows of a failure. */
  outcome?: Outcome | undefined;
  /** Delivers the approved text; without it the answer is read only. */
  onSend?: ((text: string) => void | Promise<void>) | undefined;
  /** Asks again after a failure; without it nothing of the kind is offered. */
  onRetry?: (() => void) | undefined;
  /** A person who takes over, from `createHandoff`. */
  handoff?: Handoff | undefined;
  /** How votes and comments are kept. */
  feedback?: Omit<UseFeedbackOptions, 'responseId'> | undefined;
  className?: string | undefined;
}

/** One answer: its tier, its cited text, and a draft, feedback or a fallback, as the policy decides. */
function ResponseCard({ className, ...props }: ResponseCardProps) {
  const { response, decision, outcome } = useDecided(props);
  return (
    <Confidence
      data-slot="response-card"
      className={cn('w-full', className)}
      response={response}
      responseId={props.responseId}
      pending={decision.show === 'streaming'}
    >
      <AnswerStatus response={response} responseId={props.responseId} show={decision.show} />
      <Arrangement {...{ card: props, response, decision, outcome }} />
    </Confidence>
  );
}

interface ArrangementProps {
  card: ResponseCardProps;
  response: AIResponse;
  decision: Decision;
  outcome: Outcome;
}

/** What stands in the frame. Yours to rearrange: keep one branch for each thing that can be decided. */
function Arrangement(props: ArrangementProps) {
  const { card, response, decision } = props;
  switch (decision.show) {
    case 'streaming':
      return (
        <>
          <ConfidenceHeader />
          <CitedText content={response.content} citations={response.citations} streaming />
        </>
      );
    case 'fallback':
      return <FallbackArrangement {...props} />;
    case 'draft':
      return <DraftArrangement {...props} />;
    case 'answer':
      return (
        <>
          <ConfidenceHeader>
            <ConfidenceReasons />
          </ConfidenceHeader>
          <AnswerText response={response} />
          <ConfidenceDisclaimer />
          <Feedback {...card.feedback} />
        </>
      );
  }
}

/** The text with its sources below. */
function AnswerText({
  response,
  onSourceOpened,
}: {
  response: AIResponse;
  onSourceOpened?: (source: { readonly id: string }) => void;
}) {
  const { content, citations, claims = response.assessment?.claims } = response;
  const sources = { citations, ...(onSourceOpened && { onSourceOpened }) };
  return (
    <>
      <CitedText content={content} {...sources} {...(claims && { claims })} />
      {citations.length > 0 && <Citations content={content} {...sources} />}
    </>
  );
}

/** The failure and the ways on; of an answer that broke off, what had come by then. */
function FallbackArrangement({ card, response, decision, outcome }: ArrangementProps) {
  const { onRetry, handoff } = card;
  const actions = decision.show === 'fallback' && onRetry ? decision.actions : [];
  const kept = response.content !== '' && !['answer', 'blocked'].includes(outcome.kind);
  return (
    <>
      <ConfidenceHeader />
      <Fallback
        outcome={outcome}
        actions={actions.filter((action) => action === 'retry')}
        onAction={(action) => action === 'retry' && onRetry?.()}
        {...(handoff && { handoff })}
      />
      {kept && <AnswerText response={response} />}
    </>
  );
}

/** An answer that can be sent: read first, then edited, approved and sent as its review asks. */
function DraftArrangement({ card, response, decision }: ArrangementProps) {
  const review = decision.show === 'draft' ? decision.review : null;
  const made = useAnswerDraft({
    given: undefined,
    review,
    response,
    responseId: card.responseId,
    draftText: textToSend,
  });
  if (!made) return <AnswerText response={response} />;
  return (
    <Draft
      key={made.draft.id}
      draft={made.draft}
      className="gap-4"
      {...(card.onSend && { onSend: card.onSend })}
    >
      <ConfidenceHeader>
        <DraftBadge />
        <ConfidenceReasons />
      </ConfidenceHeader>
      <DraftBody response={response} made={made} />
      <ConfidenceDisclaimer />
      <DraftActions />
      <Feedback className="border-t pt-3" {...card.feedback} />
    </Draft>
  );
}

/** The text; from the first look on the editor, with the text and its sources as evidence. */
function DraftBody({ response, made }: { response: AIResponse; made: AnswerDraft }) {
  const { draft, outdated } = made;
  const edited = useDraftValue(({ snapshot }) => snapshot.current !== snapshot.original);
  const read = useDraftValue(({ snapshot }) => snapshot.phase === 'reading');
  const text = (
    // What the review rule counts.
    <AnswerText response={response} onSourceOpened={({ id }) => draft.openSource(id)} />
  );
  if (read && !edited && !outdated) return text;
  return (
    <>
      <DraftEditor />
      {edited && <DraftChanges />}
      {text}
      <DraftChecklist citations={response.citations} />
    </>
  );
}

/** Customers read no markdown: what is edited and sent is the text of a message. */
function textToSend({ content, citations }: AIResponse): string {
  return answerText(
    withoutMarkers(
      content,
      citations.map(({ id }) => id),
    ),
  );
}

/** Reads what came, and what the policy makes of it. */
function useDecided(card: ResponseCardProps): Omit<ArrangementProps, 'card'> {
  const { policy } = useCredence();
  const { streaming = false, outcome: known } = card;
  const sendable = card.onSend !== undefined;
  const parsed = useMemo(() => safeParseResponse(card.response), [card.response]);
  return useMemo(() => {
    const response = parsed.ok ? parsed.response : emptyResponse;
    const read: Outcome =
      parsed.ok || streaming ? { kind: 'answer', response } : { kind: 'error', reason: 'invalid' };
    const outcome = known ?? read;
    const decision = decide(response, policy, { streaming, sendable, outcome });
    if (!response.assessment || !('review' in decision)) return { response, decision, outcome };
    const assessment = withReview(response.assessment, decision.review);
    return { response: { ...response, assessment }, decision, outcome };
  }, [parsed, policy, streaming, known, sendable]);
}

export { ResponseCard };
export type { ResponseCardProps };
