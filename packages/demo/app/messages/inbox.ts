/** Words of the inbox and of the ticket's own place. */
export const inboxMessages = {
  inbox: 'Inbox',
  inboxTickets: 'Tickets',
  inboxAsked: 'Your questions',
  inboxYou: 'You',
  inboxFrom: (from: string, context: string) => (context === '' ? from : `${from} · ${context}`),
  inboxState: { sent: 'Reply sent', handedOff: 'With a person' },
  inboxUnprepared: 'Not drafted yet',
  inboxEmpty: 'No tickets come with these documents. Ask a question of your own below.',
  welcomeTitle: 'Pick a ticket',
  welcomeText:
    'The copilot drafts a reply from your documents, shows how far to trust it, and opens every source. Nothing is sent before you say so.',
  welcomeEmptyTitle: 'Ask a question',
  ticketLoading: 'Ticket',
  settledSent: 'A reply was sent to this ticket.',
  settledReply: 'Reply sent',
  settledHandedOff: 'This ticket was handed to a person.',
  settledDraft: 'Draft a reply anyway',
};
