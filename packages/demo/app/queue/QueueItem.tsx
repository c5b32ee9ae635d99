import type { ReactNode } from 'react';
import type { QueueEntry } from '../../shared/api.ts';
import { Age } from '../age/Age.tsx';
import { messages } from '../messages/index.ts';
import { hrefOf } from '../route/route.ts';

/** One hand-off: what was asked and since when, what stands before it, and what can be done. */
export function QueueItem({ entry, mark, note, children }: QueueItem.Props) {
  const { subject, question, at, ticketId } = entry;
  return (
    <li className="queue-item">
      {mark}
      <div className="queue-words">
        <h2>
          {ticketId === null ? (
            subject
          ) : (
            <a href={hrefOf({ name: 'inbox', ticketId, open: null })}>{subject}</a>
          )}
        </h2>
        <p dir="auto">{question}</p>
        {note !== undefined && <p className="queue-note">{note}</p>}
      </div>
      <Age at={at} />
      {children}
    </li>
  );
}

/** Where a hand-off stands. */
export function QueuePosition({ position }: { readonly position: number }) {
  return (
    <span className="queue-position">
      <span className="visually-hidden">{messages.queuePosition(position)}</span>
      <span aria-hidden="true">{position}</span>
    </span>
  );
}

export declare namespace QueueItem {
  interface Props {
    readonly entry: Omit<QueueEntry, 'position'>;
    /** Its place in the line, or what stands there instead. */
    readonly mark: ReactNode;
    /** Who has it. */
    readonly note?: string;
    /** What can be done with it. */
    readonly children: ReactNode;
  }
}
