'use client';
import { useFeedbackContext } from '../feedback/index.ts';
import * as Feedback from '../feedback/parts.ts';

/** What a card asks and offers after a vote: another vote again, reasons, and words of one's own. */
export function CardAfterVote() {
  return (
    <>
      <Feedback.Undo />
      <Feedback.Reasons />
      <OtherReason />
    </>
  );
}

/** Words of one's own, asked for by "Something else…"; hidden rather than removed, so that they survive a second thought. */
function OtherReason() {
  const { reasons } = useFeedbackContext();
  return <Feedback.Comment hidden={!reasons.includes('other')} />;
}
