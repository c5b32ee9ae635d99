import type { TicketSummary } from '../../shared/api.ts';
import { Age } from '../age/Age.tsx';
import { messages } from '../messages/index.ts';
import { hrefOf } from '../route/route.ts';
import { PreparedTier } from './PreparedTier.tsx';

/** One ticket of the inbox, a link to it. */
export function InboxItem({ ticket, current }: InboxItem.Props) {
  const { id, subject, from, context, at, state } = ticket;
  return (
    <li>
      <a
        className="inbox-item"
        href={hrefOf({ name: 'inbox', ticketId: id, open: null })}
        aria-current={current ? 'page' : undefined}
        data-state={state}
      >
        <b className="inbox-subject" dir="auto">
          {subject}
        </b>
        <Age at={at} />
        <span className="inbox-from" dir="auto">
          {messages.inboxFrom(from, context)}
        </span>
        {state === 'open' ? (
          <PreparedTier ticket={ticket} />
        ) : (
          <span className="tier-line over">{messages.inboxState[state]}</span>
        )}
      </a>
    </li>
  );
}

export declare namespace InboxItem {
  interface Props {
    readonly ticket: TicketSummary;
    readonly current: boolean;
  }
}
