import { useState } from 'react';
import type { QueueEntry } from '../../shared/api.ts';
import { Age } from '../age/Age.tsx';
import { messages } from '../messages/index.ts';
import { hrefOf } from '../route/route.ts';
import { useCopilot } from '../shell/CopilotContext.ts';

/** One hand-off: where it stands, what was asked, and a way to take it. */
export function QueueItem({ entry, onTaken }: QueueItem.Props) {
  const { api, queue, tickets } = useCopilot();
  const [state, setState] = useState<'waiting' | 'taking' | 'failed'>('waiting');
  const take = async () => {
    if (state === 'taking') return;
    setState('taking');
    try {
      await api.take(entry.id);
      onTaken();
      await Promise.all([queue.refresh(), tickets.refresh()]);
    } catch {
      setState('failed');
    }
  };
  const { position, subject, question, at, ticketId } = entry;
  return (
    <li className="queue-item">
      <span className="queue-position">
        <span className="visually-hidden">{messages.queuePosition(position)}</span>
        <span aria-hidden="true">{position}</span>
      </span>
      <div className="queue-words">
        <h2>
          {ticketId === null ? (
            subject
          ) : (
            <a href={hrefOf({ name: 'inbox', ticketId, open: null })}>{subject}</a>
          )}
        </h2>
        <p dir="auto">{question}</p>
        {state === 'failed' && (
          <p role="alert" className="problem">
            {messages.queueTakeFailed}
          </p>
        )}
      </div>
      <Age at={at} />
      <button
        type="button"
        className="button main"
        aria-disabled={state === 'taking'}
        aria-label={messages.queueTakeNamed(subject)}
        onClick={() => void take()}
      >
        {state === 'taking' ? messages.queueTaking : messages.queueTake}
      </button>
    </li>
  );
}

export declare namespace QueueItem {
  interface Props {
    readonly entry: QueueEntry;
    /** Told when it is this person's, before the entry leaves the list. */
    readonly onTaken: () => void;
  }
}
