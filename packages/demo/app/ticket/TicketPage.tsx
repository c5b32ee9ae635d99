import { useEffect } from 'react';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Loaded } from '../store/Loaded.tsx';
import { useResource } from '../store/useResource.ts';
import { useStore } from '../store/useStore.ts';
import { Customer } from './Customer.tsx';
import { SettledTicket } from './SettledTicket.tsx';

/** A ticket: who asks, and what. An open one gets a draft as soon as it is read. */
export function TicketPage({ ticketId }: { readonly ticketId: string }) {
  const { ticketOf, conversations, tickets } = useCopilot();
  const resource = ticketOf(ticketId);
  const loaded = useResource(resource);
  const ticket = loaded.value;
  const known = useStore(tickets).value?.find(({ id }) => id === ticketId);
  const key = `ticket:${ticketId}`;
  const drafted = useStore(conversations).has(key);
  useEffect(() => {
    if (ticket?.state === 'open') conversations.open({ key, ticketId, question: ticket.body });
  }, [conversations, key, ticket, ticketId]);
  const subject = ticket?.subject ?? known?.subject ?? messages.ticketLoading;
  return (
    <div className="page ticket">
      <BackLink />
      <Loaded resource={resource} state={loaded} skeleton={<div className="skeleton customer" />}>
        {(value) => <Customer from={value.from} context={value.context} />}
      </Loaded>
      <PageTitle>{subject}</PageTitle>
      {ticket && (
        <p className="ticket-body" dir="auto">
          {ticket.body}
        </p>
      )}
      {ticket && !drafted && ticket.state !== 'open' && (
        <SettledTicket
          state={ticket.state}
          replies={ticket.replies}
          onDraft={() => {
            conversations.open({ key, ticketId, question: ticket.body });
          }}
        />
      )}
    </div>
  );
}
