import { createEvent } from '@credence-ui/core/event';
import type { ReviewVerdict } from '@credence-ui/core/event';
import { useCallback, useState } from 'react';
import type { ReviewDesk } from '../../shared/review.ts';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Loaded } from '../store/Loaded.tsx';
import { useResource } from '../store/useResource.ts';
import { ReviewFigures } from './ReviewFigures.tsx';
import { ReviewItem } from './ReviewItem.tsx';

/** Answers drawn at random, judged one after the other. */
export function ReviewPage() {
  const { review } = useCopilot();
  const state = useResource(review);
  return (
    <div className="page queue">
      <PageTitle>{messages.reviewTitle}</PageTitle>
      <p className="lead">{messages.reviewLead}</p>
      <Loaded resource={review} state={state}>
        {(desk) => <Desk desk={desk} />}
      </Loaded>
    </div>
  );
}

function Desk({ desk }: { readonly desk: ReviewDesk }) {
  const { outbox, review, reviewer } = useCopilot();
  const [judged, setJudged] = useState<ReadonlySet<string>>(new Set());
  const left = desk.answers.filter(({ responseId }) => !judged.has(responseId));
  const responseId = left[0]?.responseId ?? '';
  const judge = useCallback(
    (verdict: ReviewVerdict, why: string) => {
      const reason = why.trim();
      const event = createEvent(
        { type: 'answer.reviewed', verdict, reviewer, ...(reason !== '' && { reason }) },
        { responseId, tier: 'unknown', confidence: null, thresholdsVersion: '' },
      );
      setJudged((before) => new Set([...before, responseId]));
      void outbox
        .enqueue(event)
        .then(() => outbox.flush())
        .then(() => review.refresh());
    },
    [outbox, review, reviewer, responseId],
  );
  return (
    <>
      <ReviewFigures estimate={desk.estimate} />
      <p role="status">{messages.reviewProgress(desk.drawn - left.length, desk.drawn)}</p>
      {left[0] && <ReviewItem key={responseId} answer={left[0]} onVerdict={judge} />}
      {!left[0] && (
        <p className="empty">{desk.drawn === 0 ? messages.reviewEmpty : messages.reviewDone}</p>
      )}
    </>
  );
}
