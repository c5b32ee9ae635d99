import { useEffect } from 'react';
import type { Ticket } from '../../shared/api.ts';
import { OwnRequest } from '../answer/OwnRequest.tsx';
import { PriorReply } from '../answer/PriorReply.tsx';
import { Settled } from '../answer/Settled.tsx';
import { messages } from '../messages/index.ts';
import { HandoffPanel } from '../queue/HandoffPanel.tsx';
import { useHandoff } from '../queue/useHandoff.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { OneClickNote } from '../calibration/OneClickNote.tsx';
import { BackLink } from '../shell/BackLink.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Loaded } from '../store/Loaded.tsx';
import { useResource } from '../store/useResource.ts';
import { useStore } from '../store/useStore.ts';
import { Customer } from './Customer.tsx';
import { useTicketNews } from './useTicketNews.ts';

/** A ticket: who asks, and what. One that is open, or that this person took, gets a draft as soon as it is read. */
export function TicketPage({ ticketId }: { readonly ticketId: string }) {
  const { ticketOf, tickets } = useCopilot();
  const resource = ticketOf(ticketId);
  const loaded = useResource(resource);
  const ticket = loaded.value;
  const known = useStore(tickets).value?.find(({ id }) => id === ticketId);
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
      {ticket && <TicketWork ticket={ticket} />}
    </div>
  );
}

/** What is to be done with a ticket: answer it as the one who has it, read what was sent, or look at the draft below. */
function TicketWork({ ticket }: { readonly ticket: Ticket }) {
  const { conversations, ...copilot } = useCopilot();
  const policy = useStore(copilot.policy).value;
  const { id: ticketId, body: question, state, replies } = ticket;
  const key = `ticket:${ticketId}`;
  const drafted = useStore(conversations).has(key);
  const handoff = useHandoff({ ticketId });
  const isMine = handoff?.kind === 'mine';
  useTicketNews(ticketId);
  useEffect(() => {
    if (state === 'open' || isMine) conversations.open({ key, ticketId, question });
  }, [conversations, key, state, isMine, ticketId, question]);
  return (
    <>
      {policy && state === 'open' && <OneClickNote policy={policy} />}
      {drafted && <PriorReply conversationKey={key} />}
      {handoff && <HandoffPanel handoff={handoff} conversationKey={key} />}
      {!drafted && state === 'handedOff' && !isMine && (
        <OwnRequest asked={{ key, ticketId, question }} />
      )}
      {!drafted && state !== 'open' && (
        <Settled
          words={state === 'sent' ? messages.settledSent : messages.settledHandedOff}
          replies={replies}
          onDraft={() => {
            conversations.open({ key, ticketId, question });
          }}
        />
      )}
    </>
  );
}
