import type { ReactElement } from 'react';
import { FeedbackContext } from '../src/feedback/useFeedback.ts';
import type { FeedbackState } from '../src/feedback/useFeedback.ts';

const nothing = () => undefined;
const turned: FeedbackState = {
  responseId: 'a',
  target: { kind: 'answer' },
  vote: 'down',
  stage: 'changed',
  reasons: [],
  status: 'saved',
  toggleVote: nothing,
  toggleReason: nothing,
  undo: nothing,
  comment: nothing,
  retry: nothing,
  keptFor: 30,
};

/** A part of feedback whose vote was turned from up to down. */
export function withUndo(part: ReactElement): ReactElement {
  return <FeedbackContext.Provider value={turned}>{part}</FeedbackContext.Provider>;
}
