import { useRef } from 'react';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { Loaded } from '../store/Loaded.tsx';
import { useResource } from '../store/useResource.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { QueueItem } from './QueueItem.tsx';

const refreshEvery = 10_000;

/** The people's queue: every hand-off that waits, first come first served. */
export function QueuePage() {
  const { queue } = useCopilot();
  const state = useResource(queue, refreshEvery);
  const list = useRef<HTMLDivElement>(null);
  return (
    <div className="page queue">
      <PageTitle>{messages.queue}</PageTitle>
      <p className="lead">{messages.queueLead}</p>
      <div ref={list} tabIndex={-1} className="queue-list">
        <Loaded resource={queue} state={state}>
          {(waiting) =>
            waiting.length === 0 ? (
              <p className="empty">{messages.queueEmpty}</p>
            ) : (
              <ol>
                {waiting.map((entry) => (
                  <QueueItem
                    key={entry.id}
                    entry={entry}
                    onTaken={() => {
                      list.current?.focus();
                    }}
                  />
                ))}
              </ol>
            )
          }
        </Loaded>
      </div>
    </div>
  );
}
