import { tierWords, useMessages, useTier } from '@credence-ui/react/provider';
import type { TicketSummary } from '../../shared/api.ts';
import { messages } from '../messages/index.ts';
import { TierLine } from '../tier/TierLine.tsx';

/** What the prepared draft of a ticket amounts to: its tier, or that it needs a person. */
export function PreparedTier({ ticket }: { readonly ticket: TicketSummary }) {
  const tier = useTier(ticket.confidence);
  const words = useMessages();
  if (!ticket.prepared)
    return <span className="tier-line settled">{messages.inboxUnprepared}</span>;
  if (ticket.abstain) return <TierLine tone="negative" text={words.confidenceAbstained} />;
  return <TierLine tone={tier.tone} text={tierWords(tier, words).label} />;
}
