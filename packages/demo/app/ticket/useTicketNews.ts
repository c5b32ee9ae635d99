import { useEffect } from 'react';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useWatched } from '../store/useWatched.ts';

const every = 5_000;

/** Learns within seconds that the ticket was answered, taken or handed over elsewhere, and reads again what that changes. */
export function useTicketNews(ticketId: string): void {
  const { after, queue, replies, statusOf, ticketOf, tickets } = useCopilot();
  const { value: status } = useWatched(statusOf(ticketId), { every, after });
  useEffect(() => {
    if (status?.kind === 'answered') replies.note(`ticket:${ticketId}`, status);
  }, [replies, status, ticketId]);
  const news = status && `${status.kind} ${'at' in status ? status.at : ''}`;
  useEffect(() => {
    const changed = [queue, tickets, ticketOf(ticketId)];
    if (news !== null) void Promise.all(changed.map((resource) => resource.refresh()));
  }, [news, queue, tickets, ticketOf, ticketId]);
}
