'use client';
import type { ReactNode } from 'react';
import * as Actions from '../actions/parts.ts';
import * as Fallback from '../fallback/parts.ts';
import { useFeedbackContext } from '../feedback/index.ts';
import * as Feedback from '../feedback/parts.ts';
import { omitUndefined } from '../internals/renderPart.tsx';
import type { Card } from './card.ts';

/** The foot of an answer that stands: feedback, the ways on, and then what the arrangement adds. */
export function CardFoot({ card, children }: { card: Card; children?: ReactNode }) {
  const { response, handoff } = card;
  const { question, onAction, onEscalate } = card.given;
  return (
    <div data-credence="card-foot">
      <CardFeedback card={card} />
      {onAction && <Actions.Suggestions actions={response.suggestedActions} onAction={onAction} />}
      {(handoff ?? onEscalate) && (
        <Fallback.Escalate handoff={handoff} {...omitUndefined({ question, onEscalate })} />
      )}
      {children}
    </div>
  );
}

/** The card's thumbs with where saving stands, then the reasons and a comment. */
export function CardFeedback({ card }: { card: Card }) {
  return (
    <Feedback.Root {...card.given.feedback}>
      <Feedback.Vote value="up" />
      <Feedback.Vote value="down" />
      <Feedback.Status />
      <Feedback.Reasons />
      <OtherReason />
    </Feedback.Root>
  );
}

/** Words of one's own, asked for by "Something else…"; hidden rather than removed, so that they survive a second thought. */
function OtherReason() {
  const { reasons } = useFeedbackContext();
  return <Feedback.Comment hidden={!reasons.includes('other')} />;
}
