'use client';
import { Feedback } from '../feedback/index.ts';
import { useFeedbackContext } from '../feedback/FeedbackContext.ts';
import type { UseFeedbackOptions } from '../feedback/index.ts';

/** The card's thumbs with where saving stands, then the reasons and a comment. */
export function CardFeedback(props: UseFeedbackOptions) {
  return (
    <Feedback.Root {...props}>
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
  const { reasons } = useFeedbackContext('Comment');
  return <Feedback.Comment hidden={!reasons.includes('other')} />;
}
