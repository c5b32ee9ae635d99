import { useState } from 'react';
import { messages } from '../messages/index.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { BlockedList } from './BlockedList.tsx';
import { DataPanel } from './DataPanel.tsx';
import { FeedbackList } from './FeedbackList.tsx';

const filters = [
  { vote: '', label: messages.feedbackAll },
  { vote: 'up', label: messages.feedbackUp },
  { vote: 'down', label: messages.feedbackDown },
] as const;

/** For whoever leads: what people said of the drafts, with the words and sources that they saw. */
export function FeedbackPage() {
  const [shown, setShown] = useState<(typeof filters)[number]['vote']>('');
  return (
    <div className="page queue">
      <PageTitle>{messages.feedbackTitle}</PageTitle>
      <p className="lead">{messages.feedbackLead}</p>
      <div role="group" aria-label={messages.feedbackFilter} className="feedback-filter">
        {filters.map(({ vote, label }) => (
          <button
            key={vote}
            type="button"
            className="button"
            aria-pressed={vote === shown}
            onClick={() => {
              setShown(vote);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <FeedbackList key={shown} query={{ vote: shown, before: null }} />
      <BlockedList />
      <DataPanel />
    </div>
  );
}
