'use client';
import type { FeedbackTarget } from '@credence-ui/core/event';
import { useSurroundings } from '../provider/surroundings.ts';
import { useResponseScope } from '../provider/ResponseScope.tsx';
import { FeedbackRoot, FeedbackVote } from './Feedback.tsx';
import { FeedbackStatus } from './FeedbackStatus.tsx';

/**
 * One click that says of a claim or a citation that it is wrong. Shown where an outbox keeps the vote, which outlives the card that
 * it stands in, and where the answer has an id.
 */
export function PartFeedback({ target }: PartFeedback.Props) {
  const { outbox } = useSurroundings();
  const scope = useResponseScope();
  if (!outbox || !scope?.responseId) return null;
  return (
    <FeedbackRoot target={target}>
      <FeedbackVote value="down" />
      <FeedbackStatus />
    </FeedbackRoot>
  );
}

export declare namespace PartFeedback {
  interface Props {
    target: FeedbackTarget;
  }
}
