'use client';
import type { Handoff, FallbackPolicy } from '@credence-ui/core/fallback';
import type { AnswerDraft } from '../draft/useAnswerDraft.ts';
import type { UseFeedbackOptions } from '../feedback/index.ts';
import { CardContent } from './CardContent.tsx';
import { CardDraftRoot } from './CardDraftRoot.tsx';
import { CardEscalate } from './CardEscalate.tsx';
import { CardFallback } from './CardFallback.tsx';
import { CardFeedback } from './CardFeedback.tsx';
import { CardHead } from './CardHead.tsx';
import { CardSuggestions } from './CardSuggestions.tsx';
import type { ResponseCard } from './ResponseCard.tsx';
import type { CardView } from './useCardView.ts';

/** Chooses between the fallback, a draft and a plain answer, and gives each its foot. */
export function CardBody(props: CardBody.Props) {
  const { view, onSend, onAction, onEscalate, handoff, responseId, question } = props;
  const { response, kind } = view;
  const { onOpenSource, onSourceOpened } = props;
  const sources = { onOpenSource, onSourceOpened };
  if (kind === 'fallback') {
    return (
      <>
        <CardHead streaming={false} drafted={false} sources={sources} />
        <CardFallback {...props} sources={sources} />
        <div data-credence="card-foot">
          <CardFeedback {...props.feedback} />
        </div>
      </>
    );
  }
  const foot = (
    <>
      <CardFeedback {...props.feedback} />
      <CardSuggestions actions={response.suggestedActions} onAction={onAction} />
      {(handoff ?? onEscalate) && (
        <CardEscalate {...{ handoff, question, responseId, onEscalate }} />
      )}
    </>
  );
  if (props.draft && onSend)
    return <CardDraftRoot {...props} draft={props.draft} onSend={onSend} foot={foot} />;
  const streaming = kind === 'streaming';
  return <CardContent response={response} streaming={streaming} sources={sources} foot={foot} />;
}

export declare namespace CardBody {
  interface Props extends ResponseCard.Acts {
    view: CardView;
    responseId: string;
    handoff: Handoff | null;
    policy: FallbackPolicy | undefined;
    question: string;
    /** `null` where there is nothing to send. */
    draft: AnswerDraft | null;
    recordText: boolean | undefined;
    feedback: Omit<UseFeedbackOptions, 'responseId'> | undefined;
  }
}
