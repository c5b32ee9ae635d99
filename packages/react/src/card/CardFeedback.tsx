'use client';
import { Feedback } from '../feedback/index.ts';
import type { UseFeedbackOptions } from '../feedback/index.ts';

/** The card's thumbs with where saving stands, then the reasons and a comment. */
export function CardFeedback(props: UseFeedbackOptions) {
  return (
    <Feedback.Root {...props}>
      <Feedback.Vote value="up" />
      <Feedback.Vote value="down" />
      <Feedback.Status />
      <Feedback.Reasons />
      <Feedback.Comment />
    </Feedback.Root>
  );
}
