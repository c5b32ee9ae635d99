import { useState } from 'react';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { Loaded } from '../store/Loaded.tsx';
import { useResource } from '../store/useResource.ts';
import { FeedbackItem } from './FeedbackItem.tsx';
import { feedbackKey } from './feedbackKey.ts';
import type { FeedbackQuery } from './feedbackKey.ts';

/** A page of what people said, and the older ones below it once they are asked for. */
export function FeedbackList({ query }: { readonly query: FeedbackQuery }) {
  const resource = useCopilot().feedbackOf(feedbackKey(query));
  const state = useResource(resource);
  const [older, setOlder] = useState<number | null>(null);
  return (
    <Loaded resource={resource} state={state}>
      {({ entries, next }) => (
        <>
          {entries.length === 0 && query.before === null && (
            <p className="empty">{messages.feedbackNone}</p>
          )}
          <ul className="feedback-list">
            {entries.map((entry) => (
              <FeedbackItem key={entry.responseId} entry={entry} />
            ))}
          </ul>
          {older !== null && <FeedbackList key={older} query={{ ...query, before: older }} />}
          {older === null && next !== null && (
            <button
              type="button"
              className="button"
              onClick={() => {
                setOlder(next);
              }}
            >
              {messages.feedbackOlder}
            </button>
          )}
        </>
      )}
    </Loaded>
  );
}
